import { examples } from '../examples';

/** Data Modelling & SQL of a data engineer: grain, joins, history, query plans. */
export const modelling = examples({
  questions: `
How would you model customers and orders?
What's the grain of that table?
Why does this query return too many rows?
Star schema or one wide table?
How do you keep history when an attribute changes?
Write me a query for the second highest value per group.
How do you handle nulls here?
How would you make this query faster?
What is a slowly changing dimension?
How do you define an active user in the model?
What's the difference between rank and row number?
Which keys do you use?
How do you read an execution plan?
What does one row mean?
Prices change. How do you keep that?
The join gives you more rows. Why?
How would you lay out the tables?
What's one row in that table?
How would you model orders where prices change?
What was the revenue in March, as you knew it in March?
The join gave you more rows than you'd expected. First steps?
How do you make sure that doesn't come back?
How many tables, and what's in each?
Which question can't it answer?
Who's an active user?
What did the query plan tell you?
What about the empties?
How is history kept?
Write me the query.`,
  strong: `
one row per order line, I write that at the top of the model before anything else
the join fanned out since there are several addresses per customer, so I picked the current one first with row number
I count rows before and after the join, and the number must not change
price is copied into the fact at the time of sale, because the product's price changes later
type two dimension with valid from and valid to, so March looks as it did in March
not in with a null in the list gives you nothing back, so I use not exists
the plan showed a full scan as the function on the date column hid the partition, I rewrote the filter
facts for orders and payments apart since they have different grain, joined through the order
a surrogate key since the business key is reused by the shop after two years
left join and then a where on the right table makes it an inner join, that's the classic mistake
window function with lag to get the previous status and then I subtract the times
three teams each had their own revenue, we settled on one definition and one table for it
the count distinct was the expensive part, an approximate one was good enough there
I normalise the source side and denormalise for reporting
clustering on customer id cut the scan from two terabytes to eighty gigabytes
a bridge table for the many to many between accounts and users
I changed the model rather than adding a hint, since the next query would have had the same trouble
conformed dimensions, so the date and the product mean the same in each mart
refunds are rows of their own with a negative amount, we never update the sale
I'd coalesce only at the very end, otherwise unknown and zero become the same
a snapshot table per day for the stock, because it's not additive over time
first question is what's one row, an order, an order line, or a change of an order
the address goes with the order as it was then, and the customer's current one is somewhere else
I check that the key is unique on the side that I join to, otherwise sums get doubled
revenue in March as we knew it in March needs the date we learned it, so there are two time columns
an active user is someone who did one of four things within twenty eight days, and it's defined only once
null means that we don't know, so I don't turn it into zero before the average
the plan said nested loop over two million rows, after I partitioned by month it was a hash join on one partition
I'd have orders, order lines, products with validity, and customers with validity
sales counts who signed and finance counts who paid, so I'd have one table with both dates and two measures with different names
the board gets the finance one since it's audited
to change the grain I'd build the new one beside it and a view that looks like the old one, then move the reports in groups
the next question will be by region so I keep the region of that time
the join was on a field that isn't unique, I found it by counting per key
one row is one stay in one room for one night`,
  weak: `
I put a distinct on it and then the numbers were right
I'm not sure what one row means there, it's sort of everything
I always use select star, it's easier
nulls, I think the sum ignores those, or maybe not
we overwrite the address so the old one is gone
I don't really use window functions, I do it in Python
star schema, I've heard of it
the query takes an hour but it comes back eventually
everyone calculates revenue on their own, the numbers differ a bit
I've never looked at a query plan
I joined on the name because there wasn't an id
I'd put it all in one JSON column
I add distinct if there are duplicates
the table has two hundred columns, everything's in there
we update in place so you can't see what it was
I'm not sure how nulls behave in a join
I just try until the number looks right
each dashboard has its own query for that
I don't check before the join
I'd take the average of the two numbers
I just add a column each time somebody asks`,
  words: `
SQL, query, select, join, left join, inner join, fan out, group by, having, window function, row number, rank, partition by, lag, CTE,
subquery, distinct, count distinct, null, nulls, coalesce, not exists, union, pivot, data model, modelling, schema, star schema,
snowflake schema, fact table, dimension table, facts and dimensions, grain, one row per, surrogate key, business key, natural key,
foreign key, slowly changing dimension, type two, valid from, valid to, history, snapshot table, bridge table, many to many, normalise,
denormalise, third normal form, one big table, wide table, data vault, kimball, mart, semantic layer, metric definition,
active user definition, revenue definition, query plan, explain, full scan, index, cluster key, partition pruning, materialised view,
aggregate table, duplicates after join, cardinality, double counting, bitemporal, as known in March, table, tables, row, rows, column,
columns, one row, each row, level of detail, keys, unique, uniqueness, id, ids, joining, joins, joined, more rows, multiplied, blown up,
doubled sums, count before, count after, group, aggregate, sum, average, empties, missing values, unknown, zero, filter, where clause,
condition, date range, between, overlap, validity, valid, current flag, history kept, as of, at that time, price at the time, address then,
changes over time, snapshot, versions, overwrite, facts, dimension, dimensions, star, normalised, flat, wide, nested, JSON column, arrays,
view, views, materialise, logical model, business term, definition, defined once, active, customer count, revenue, net, gross, refunds,
returns, currency, orders, order lines, products, invoices, payments, subscriptions, stock, bookings, finance and sales, different numbers,
agree, one truth, measure, metric layer, plan, scan, scanned, partition filter, clustering, index use, hash join, nested loop, slow query,
hours, seconds, rewrite the query, hint, statistics, window, previous row, running total, latest per, top per group, hierarchy, recursive,
bridge`,
});
