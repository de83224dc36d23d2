// At a former address: goes on to the page as it is linked there, and takes the fragment along. Nothing else of the address counts.
(() => {
  const link = document.querySelector('a.moved')
  if (!link) return
  link.hash = location.hash
  location.replace(link.href)
})()
