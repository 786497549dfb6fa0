import { examples } from '../examples';

/** Performance & Debugging of a frontend engineer: profiling, loading, real users' figures. */
export const performance = examples({
  questions: `
How would you make this page load faster?
How do you find out why it's slow?
What are core web vitals?
How large is your bundle?
It's broken for one user only. How do you find out why?
How do you debug a layout problem?
What does the profiler show you?
How do you measure speed for real users?
Why does it stutter while scrolling?
What do you load first?
How do you find a memory leak in the browser?
Tell me about a strange bug in a browser.
How did you find out what was slow?
What did it gain, in numbers?
Only one customer sees it. How do you find out why?
Tell me about a page that you sped up.
What did you measure it with?
What did you give up for that?
It only breaks for one customer. How do you go on?
What do you ask them for?
What gets loaded before I see anything?
What could wait?
Was it faster for real people too?
What was the bottleneck?
How did you notice it's slow?`,
  strong: `
five thousand rows, so we draw only those in view
scrolling was janky because we measured heights in a loop, the layout was calculated again each time
it was only on one browser, I borrowed the device, the date couldn't be parsed there
the memory grew by the hour, detached nodes, somebody's listener on the window
I recorded a profile first, and two thirds was one long task parsing a date library
largest contentful paint went from four point two down to one point nine, on real users at the seventy fifth percentile
the hero image was loaded lazily, which was exactly wrong, so I preloaded it and gave it dimensions
we had a budget of one hundred seventy kilobytes in CI and the build turns red above that
only on one customer's machine, so I asked for the console, the network log and extensions, it was an ad blocker eating a request named banner
I took heap snapshots after opening and closing it ten times, detached nodes grew, a listener wasn't removed
code splitting per route, the admin part was in the bundle for everybody
interaction to next paint was bad since we filtered five thousand rows on each key, I moved it to a worker
layout shift came from the font swap, size adjust fixed that
I throttled the CPU six times and the network to slow 3G, because my laptop hides it
the waterfall showed three requests in a row which could be parallel
the field data told a different story than lighthouse, phones in India were the slow ones
it only happened in Safari because dates with a space don't parse there
source maps in the error tracker, so I saw the real line, and which release introduced it
I bisected the CSS by switching off half of the rules until the overflow was gone
third party scripts were half of the blocking time, marketing agreed to drop two of them
long list with content visibility, the scroll is at sixty frames now
cached with a hash in the name for a year, html never
I found that the websocket reconnected in a loop by watching the network tab for a minute
I compared before and after on the same machine, ten runs, and took the median
I looked at the recording before changing anything, the long bar was the chart library
on cheap phones it took eight seconds, that's what our visitors have, so that's what I test with
I split off the editor, it's only fetched when somebody clicks on edit, first view went from nine hundred to two hundred kilobytes
one customer saw a blank page, their proxy stripped a header, I found it as I asked for the exported network log
we show the figure on a screen for each release, and once we held one back because of it
what I gave up was the nice transition
over a year it stayed quick as there's a number for each page and whoever adds must take something away
only the field showed it, old tablets in shops ran out of memory after a day, since then we record that
the budget is two hundred, the build guards it, and only the lead of the shop may raise it`,
  weak: `
I added memo to all components and it felt faster
I'd put a spinner on it
it's fast on my machine
lighthouse said sixty, but I don't know what to do about it
I'd add a cache
users have better devices nowadays
I never used the performance tab
I cleared the cache and told them to try again
I can't reproduce it so it's probably their browser
the bundle is four megabytes I think, it's fine on fibre
I console log until I find it
we switched frameworks because it was slow
it got faster I think
I'd minify it
they should upgrade their browser
I added caching here and there
it's slow for some but I can't see why`,
  words: `
performance, slow page, load time, page speed, faster, profiler, performance tab, flame chart, long task, main thread, blocking time,
frames per second, jank, stutter, scrolling, core web vitals, LCP, largest contentful paint, CLS, layout shift, INP,
interaction to next paint, time to first byte, first paint, lighthouse, web page test, field data, real user timings, real users,
seventy fifth percentile, bundle size, bundle analyser, kilobytes, code splitting, lazy load, tree shaking, preload, prefetch, image size,
webp, font loading, third party scripts, critical css, caching headers, service worker cache, CDN, compression, brotli, waterfall,
network tab, devtools, developer tools, console, source maps, sentry, error tracker, heap snapshot, detached nodes, memory leak in the tab,
event listener leak, throttle the CPU, slow 3G, budget in CI, Safari only, browser bug, one customer's machine, extension, ad blocker,
reproduce in the browser, web worker, before and after, fast, slow, slower, quick, speed, seconds, milliseconds, load, loads, loading,
first view, visible, tap, interactive, responsive, lag, laggy, janky, smooth, frames, scroll, long, task, blocked, script, scripts, parse,
execute, bundle, bundles, size, kilobyte, megabyte, split, lazy, defer, image, images, fonts, third party, tag manager, ads,
tracking script, chart library, network, requests, parallel, round trips, cache, cached, header, server time, measure, measured,
measurement, profile, profiled, recording, trace, flame, before, after, from to, field, percentile, phones, cheap phone, old tablet,
android, throttled, connection, country, budget, limit, guard, build fails, regress, regression, kept quick, watch, monitor, dashboard,
figure, vitals, paint, shift, input delay, memory, leak, heap, detached, listeners, timers, tab crashes, bug, error, only one customer,
one machine, browser version, safari, firefox, proxy, blocker, network log, ask them for, screenshot, reproduce, remote, source map,
error report, cause, turned out, layout, thrash, worker, virtualise, gave up for it, trade`,
});
