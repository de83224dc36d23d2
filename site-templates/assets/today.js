// Fills “Hôm nay: …” by the clock of Việt Nam, UTC+7, on pages up to a week old. What is off has no data-hours.
(() => {
  const line = document.querySelector('.today')

  // How near it is, and how it stands. Spans: 08:00-11:00, or 14:00-~17:00 (no end; the place closes).
  const state = (spans, time) => {
    const begun = spans.filter(span => span.slice(0, 5) <= time), coming = spans[begun.length]
    const [start, end, close] = begun.at(-1)?.split(/[-~]/) ?? []
    if (end > time) return [0, `đang tiếp, đến ${end}`]
    if (end === '' && !(close <= time))
      return [0, `đã bắt đầu lúc ${start}${close ? '' : ', không báo giờ kết thúc'}`]
    if (coming) return [1, `${start ? 'tiếp tục' : 'bắt đầu'} lúc ${coming.slice(0, 5)}`]
    return [2, end ? `đã kết thúc lúc ${end}` : `đã hết giờ làm việc lúc ${close}`]
  }

  const say = () => {
    const now = new Date(Date.now() + 252e5).toISOString(), day = now.slice(0, 10)
    const age = (Date.parse(day) - Date.parse(line.dataset.built)) / 864e5
    const rows = age >= 0 && age <= 7 ? [...document.querySelectorAll('[data-hours]')] : []
    const told = rows.filter(row => row.querySelector('time').dateTime === day).map(row => {
      const who = [...row.querySelectorAll('.who')].map(e => e.textContent).join(', ')
      const {place} = row.dataset, [hours, unsure] = row.dataset.hours.split(' ?')
      const spans = hours.match(/\d\d:\d\d-~?(\d\d:\d\d)?/g)
      const [rank, words] = spans ? state(spans, now.slice(11, 16)) : [1, `tiếp ${hours}`]
      return [rank, `${who} ${words}${place ? `, tại ${place}` : ''}${unsure == null ? '' : ' (lịch dự kiến)'}`]
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
