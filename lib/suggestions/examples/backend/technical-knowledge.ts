import { examples } from '../examples';

/** Technical Knowledge of a backend engineer: the language, its runtime and library, and what choices cost. */
export const technicalKnowledge = examples({
  questions: `
Which language do you know best, and what do you like about it?
How does garbage collection work there?
What's the difference between a thread and a process?
When would you use a linked list rather than an array?
How does async await work under the hood?
What does that line do exactly?
How expensive is this loop, in time and in memory?
What happens when two goroutines write to the same map?
Walk me through some code that you wrote. Why this data structure?
How does an index make a query faster?
Which feature of the language do you avoid, and why?
How do generics help you here?
What is a transaction isolation level?
Could you do this with less memory?
What happens in the framework before your function is called?
What surprised you about that language?
Why a dictionary there and not a list?
How much memory does that take?
What do you know about how the database executes this?
Which part of the standard library do you use most?
Could two requests step on each other there?
Tell me about the service that you know inside out.
What does that keyword change when it runs?
Why did you pick that type?
Where does the time go in that function?
What would happen with ten million rows in memory?
Did you profile it? What came out?
How do the workers share that state?
What would a newcomer trip over in that code?
Which version of the language are you on, and what changed for you?
Explain that line to me.
What happens underneath when you call that?
How does the framework know which method to call?
Does the order of that loop matter?
What's the type of this variable?
How many allocations is that?
Could it be done with what comes with the language?
How do connections get handed out?`,
  strong: `
I can tell you what that isolation level really gives you, usually less than they think, I show it in two terminals
dead rows piled up since a long transaction kept the clean up from running
we took the collector with short pauses and paid some throughput for it
threads of the new kind are cheap, but a lock can pin them to their carrier
I'd use a hash map here because lookups are constant time and we only pay memory for the keys
in Python the global interpreter lock means that threads don't help for number crunching so I used processes
a generator reads one row at a time so the whole file never sits in memory
the event loop is single threaded, so if you do heavy work in the callback everyone waits
I measured it, the allocation in the inner loop was the cost, so I reuse one buffer
Java streams are nice but here a plain loop was four times faster and we had the benchmark to show it
an immutable record is better because two threads can share it without a lock
in Go I'd pass a context so that the call is cancelled when the client goes away
it's quadratic because of the nested loop, I'd sort first, then it's n log n
the default in Node is to buffer the whole body, so for uploads I use a stream and respect back pressure
I'd go for a composite index on tenant and date since the query filters on both, in that order
in Rust the borrow checker forces you to say who owns it, here I clone since it's tiny
defer runs at the end of the function, not the loop, so file handles would pile up
I used the standard library's heap, there's no need to pull a package in for that
a dataclass gives me equality and a readable print for free
the middleware checks the token first, then the router picks the handler and the body is parsed
strings are immutable so appending in a loop copies each time, that's why there's a string builder
read committed isn't enough there, two transactions can both see the old balance, I'd lock the row
the JVM was pausing for garbage collection, a smaller young generation made it worse, so we went to G1
a set removes duplicates and membership is constant time, the list version was slow with a hundred thousand entries
with the connection pool of twenty and two hundred workers they'd wait, I'd size the pool by what the database can take
I prefer composition here, inheritance would tie the two classes together for no gain
I explained to the juniors why you shouldn't catch every exception, and which one to catch
equals and hash code have to agree otherwise the map loses your object
I'd memoise it, the same input comes again and again, it trades memory for time
async functions return a promise right away, the await just parks the rest of the function
the service is in Java and each request gets a virtual thread, which is cheap, but pinning happens if you hold a synchronized block during io
it reads the csv line by line and sums per customer in a map, that way it's one pass and memory stays flat
I chose a sorted array with binary search because we build it once and read it a million times
for a million rows that's roughly a hundred megabytes as objects, as packed ints it'd be eight
the lambda captures the variable and not the value, so all of them saw the last index
I would say a list is fine until you ask whether something's in there, then you want a set
Django's query set is lazy, so it only hits the database when you iterate, and select related saves you the n plus one
context managers, decorators, generators, those I use daily, metaclasses I've read about but would avoid
a struct is copied when you pass it, so I pass a pointer if it's big, otherwise the copy is cheaper than the indirection
numbers as floats for money is wrong, so decimals or integer cents
the request comes in over the socket, the server parses it, goes through the filters, then dispatches to my controller and binds the parameters
two workers increment the same counter without a lock and you lose updates, an atomic add solves it
I measured with a benchmark that string concatenation took most of it, joined them at the end and it was ten times faster
pattern matching in the newer version replaces that whole chain of ifs, and the compiler tells me if I forgot a case
the cost of this cache is memory, about forty megs, and that it can be stale for a minute
a B tree index keeps things sorted so range queries are quick, a hash index wouldn't do that
I'd defend the loop least, it reads the file twice
the deepest I went was into the source of the driver, to see how it decides that a connection is dead
I was against the graph database, I loaded our data into both and showed that our three queries are quicker in what we've got
with under ten thousand rows the simple scan would win, above this you want the tree
one layer down this becomes a system call, you can see it with a tracer
the bet was to move to the newer runtime for everybody, I tried it with two services for a month first and it saved a third of the machines
people here believe that the database is slow, but it's idle, it's our code that asks one by one
that number's a guess, I'd get it in an hour with a small script
before building I'd try with fake data of the right size, that would settle it in a day
the newcomer would be surprised that a save doesn't write at once, it's flushed at the end
for a million it's about twenty comparisons each, so it's nothing, the reading is what takes time`,
  weak: `
I'm not sure what that does, I copied it from somewhere and it worked
I get confused with pointers and references, honestly
it doesn't compile, I'm not sure why, usually the editor tells me
I don't know the complexity, I'd just run it and see
I never really understood what async does, I just put await everywhere
is it a list or a dictionary, I always mix those up
I'd add a library for that, I don't know what's in the standard one
what's the difference between double equals and triple equals, I'm not sure
memory isn't something I think about, the garbage collector does that
I forgot the syntax for the loop, can I look it up
hmm it says null pointer exception again, same as before
I don't know what happens before the controller, the framework does that
I'd just make it a global variable so every function can see it
I think an index makes everything faster, so you put one on each column
I don't use threads, it's too hard to get right, so no
I wouldn't know how to measure that
I usually ask the chatbot to write it and then I paste it in
I think it's passed by reference, or by value, one of those, I'd have to try
it says index out of range and I'm not sure why, I changed the number until it ran
I don't know what it costs, it's just a loop in a loop
I've used that annotation but I can't tell you what it does behind the scenes
I always use the same data structure, lists mostly, I never thought about it
multithreading I avoid since I don't really understand it
I know a little SQL but the ORM does all that for me so I don't know what queries it runs
I wrote it in one big main function because that's what I know
I'm at the limit with that, the others did the difficult part
I don't know what it does if there's a million, it'd take longer I suppose
I never looked beneath the framework
I'd pick it since everyone uses it
hmm, I wrote that line but I couldn't tell you why it needs to be there`,
  words: `
hash map, dictionary, list, array, set, queue, heap, tree, constant time, linear, quadratic, log n, complexity, big o, memory, allocation,
garbage collector, heap and stack, pointer, reference, immutable, mutable, thread, process, coroutine, goroutine, channel, lock, mutex,
race condition, deadlock, atomic, event loop, promise, async, await, callback, generator, iterator, stream, buffer, back pressure, type,
generics, interface, class, inheritance, composition, closure, decorator, lambda, exception, null, enum, standard library, built in,
syntax, compile, compiler, interpreter, runtime, virtual machine, bytecode, Python, Java, Kotlin, Go, golang, Rust, TypeScript, Node, Ruby,
C sharp, dotnet, Spring, Django, Flask, Rails, Express, middleware, dependency injection, router, handler, ORM, index, query, transaction,
isolation level, connection pool, prepared statement, serialise, encoding, unicode, benchmark, profiler, cpu bound, io bound, recursion,
sort, binary search, memoise, regex, language feature, idiomatic, garbage, collector, heap size, thread pool, worker threads,
blocking call, non blocking, concurrency, parallel, parallelism, synchronised, volatile, goroutines, select statement, mutexes, semaphore,
virtual threads, scheduler, context switch, bytes, strings, string builder, slice, vector, tuple, struct, object, instance, constructor,
static, final, const, variable, scope, function call, arguments, return value, loop, nested loop, for each, while loop, condition, switch,
pattern matching, annotation, reflection, proxy object, lazy loading, eager, n plus one, ORM query, SQL join, primary key, foreign key,
unique constraint, deadlocks, row lock, commit, driver, socket, request lifecycle, servlet, filter chain, controller, dispatcher, parse,
decode, JSON parser, date library, regular expression, numeric types, integer overflow, floating point, precision, hashing, hash code,
equality, comparator, ordering, collections, map reduce, list comprehension, itertools, functools, pandas, numpy, asyncio, futures,
completable future, reactive, streams API, LINQ, traits, ownership, borrow, lifetimes, macros, package, module, import,
version of the language, JIT, warm up, startup time, footprint, megabytes, cache line, copy, by reference, by value, pointer to,
dereference, nil, undefined, none type, type error, syntax error, traceback, stack overflow, compile error, runtime error, command line,
read a file, line by line`,
});
