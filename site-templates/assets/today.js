// Fills the line “Hôm nay: …” by the clock of Việt Nam, UTC+7, whatever the zone of the device. Nothing is said of a
// session that is off (it has no data-hours), nor on a page that was built more than a week ago.
(() => {
  const line = document.querySelector('.today')

  // How it stands at a time with hours such as ['08:00-11:00', '14:00-'], and how near it is.
  const state = (spans, time) => {
    const begun = spans.filter(span => span.slice(0, 5) <= time), coming = spans[begun.length]
    const now = begun.at(-1), end = now?.slice(6)
    if (end > time) return [0, `đang tiếp, đến ${end}`]
    if (now && !end) return [0, `đã bắt đầu lúc ${now.slice(0, 5)}`]
    if (coming) return [1, `${now ? 'tiếp tục' : 'bắt đầu'} lúc ${coming.slice(0, 5)}`]
    return [2, `đã kết thúc lúc ${end}`]
  }

  const say = () => {
    const now = new Date(Date.now() + 252e5).toISOString(), day = now.slice(0, 10)
    const age = (Date.parse(day) - Date.parse(line.dataset.built)) / 864e5
    const rows = age >= 0 && age <= 7 ? [...document.querySelectorAll('[data-hours]')] : []
    const told = rows.filter(row => row.querySelector('time').dateTime === day).map(row => {
      const who = [...row.querySelectorAll('.who')].map(e => e.textContent).join(', ')
      const [hours, provisional] = row.dataset.hours.split(' ?'), spans = hours.match(/\d\d:\d\d-(\d\d:\d\d)?/g)
      const [rank, words] = spans ? state(spans, now.slice(11, 16)) : [1, `tiếp ${hours}`]
      return [rank, `${who} ${words}${provisional == null ? '' : ' (lịch dự kiến)'}`]
    }).sort((a, b) => a[0] - b[0]).map(entry => entry[1])
    const more = told.length > 3 ? `; và ${told.length - 3} buổi khác` : ''
    const text = told.length ? `Hôm nay: ${told.slice(0, 3).join('; ')}${more}.` : ''
    if (line.textContent !== text) line.textContent = text
  }

  if (line) {
    say()
    setInterval(say, 3e4)
  }
})()
