const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that are written with a capital and name no person, company or place; folded. English, German, French, Spanish. */
export const ordinary = words(
  'a an the i we he she they it you my our his her their its this that these those there here when where while what who why how which if as at by for from in into of on to up out off over under with without about after before between during until since and or but not no yes so then than also only just even still yet very more most much many some any all both each every first second third last next one two three four five six seven eight nine ten is was are were be been has had have did do does can could will would should may might must' +
    ' kept wrote took ran made said knew built found got led left sent set split thought told felt saw gave went put cut let spoke chose drew fell held met read brought bought broke began grew understood stood sought taught' +
    ' ask add use try fix test check write name explain describe draft draw talk think work want need know give take make look keep let start stop show tell split move own own good great strong weak clear slow quick never always sometimes usually often later once again maybe well right wrong sure okay ok because although however instead otherwise therefore plus per via' +
    ' monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december' +
    ' english german french spanish italian chinese' +
    ' mr mrs ms dr prof herr herrn frau mme mlle sr sra pan pani' +
    ' engineer engineering developer manager lead senior junior staff mid principal team product design backend frontend data platform operations support sales marketing security quality pull request requests review reviews sprint scrum kanban agile standup retro question answer note summary' +
    ' ich wir er sie es ihr du man der die das den dem des ein eine einen einem einer und oder aber nicht kein keine wenn als wie was wer wo warum dass weil dann danach davor hat hatte haben war waren ist sind wird wurde kann konnte soll sollte muss musste mit ohne von zu zum zur bei fur auf in im am aus nach vor uber unter zwischen auch nur noch schon sehr mehr viel alle beide erst zuerst dort hier' +
    ' je nous il elle on vous ils elles le la les un une des du de et ou mais pas que qui quand comme avec sans pour dans sur chez par ce cette son sa ses mon ma est sont etait a ont c est j ai el los las una y o pero no con sin en del al es son fue yo nosotros ella ellos',
);

/** First names that are often given, where nothing else tells a person; folded. */
export const firstNames = words(
  'aaron abdul adam adrian agnieszka ahmed aisha alan alejandro alex alexander alexandra ali alice amanda amir amit ana anders andrea andreas andrei andrew angela anil anita anja anna anne antonio anton arjun arthur astrid barbara beata ben benjamin bernd bjorn bob brian bruno camille carlos carmen carol caroline catherine charles charlotte chen chiara chloe chris christian christina christoph claire claudia clara daniel daniela david deepak dennis diana diego dieter dmitri dominik ed eduardo elena elif elizabeth ella emily emma eric erik eva fatima felix fernando florian francesca francisco frank franz gabriel george giulia greg hannah hans hassan heike helen helena henrik hugo ian igor ines ingrid irina isabel ivan jack jacob jakob james jan jana jane jason javier jean jens jessica jim joanna joao joe johan johannes john jonas jorge jose joseph juan julia julian julie jurgen kai karen karin karl katarzyna kate katja kevin klaus krzysztof kumar lars laura lea lena leo leon linda lisa luca lucas lucia luis lukas magdalena manuel marco marcus marek margaret maria marie marina mario mark markus marta martin mary mateusz matt matteo matthew matthias max maya mehmet mia michael michal miguel mike mohamed mohammed monika muhammad natalia nathan neha nick nicolas nikhil nina nora olga oliver olivia omar oscar pablo patricia patrick paul paulo pavel pedro peter petra philip philipp pierre piotr pooja priya rachel rafael rahul raj ravi rebecca ricardo richard robert roberto roman rosa ryan sabine sam samantha samuel sandra sanjay sara sarah sebastian sergei sergio simon sofia sophia sophie stefan stephen steve steven sunil susan susanne sven tanja tanya thomas tim tina tobias tom tomasz ulrich ursula uwe vera victor vijay vikram vincent vladimir wei wojciech wolfgang yan yuki yusuf zoe zofia',
);

/** Names of technologies, products and methods that say nothing of a person; folded. */
export const technical = words(
  'java javascript typescript python ruby rails golang go rust kotlin swift scala clojure haskell php perl elixir erlang dart flutter node nodejs deno bun react vue angular svelte preact next nuxt redux webpack vite babel eslint prettier jest vitest cypress playwright selenium junit mockito pytest django flask fastapi spring springboot hibernate jpa maven gradle dotnet blazor' +
    ' sql mysql postgres postgresql sqlite oracle mongodb mongo redis memcached cassandra dynamodb elasticsearch opensearch kibana snowflake bigquery redshift databricks spark hadoop hive airflow dbt kafka rabbitmq nats pulsar flink beam parquet avro protobuf' +
    ' docker kubernetes helm terraform ansible puppet chef vagrant jenkins travis circleci argo prometheus grafana datadog sentry splunk newrelic opentelemetry jaeger zipkin loki pagerduty nginx apache tomcat envoy istio linkerd consul vault linux unix windows macos ios android ubuntu debian bash zsh powershell vim emacs' +
    ' aws azure gcp lambda cloudwatch cloudfront fargate github gitlab bitbucket git jira confluence slack zoom teams meet figma miro notion trello excel word google amazon microsoft apple facebook meta chrome firefox safari tableau looker powerbi hubspot salesforce stripe' +
    ' graphql rest grpc http https json yaml xml html css oauth jwt openid saml swagger openapi postman curl websocket webhook api apis sdk cli ci cd tdd bdd ddd solid cqrs crud acid base cap mvp okr kpi sla slo sli dora rfc adr pr prs qa ux ui id ids url cpu gpu ram ssd io ide orm etl elt ml ai llm',
);

/** Cities that no time zone is named after, as they are written. */
export const furtherCities =
  'San Francisco|Silicon Valley|Tel Aviv|Cape Town|Munich|München|Hamburg|Cologne|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Wien|Zürich|Geneva|Basel|Manchester|Edinburgh|Leeds|Lyon|Barcelona|Valencia|Lisboa|Porto|Milan|Milano|Rotterdam|Gothenburg|Warszawa|Krakow|Kraków|Wrocław|Praha|Brno|Cluj|Kyiv|Ankara|Bangalore|Bengaluru|Hyderabad|Pune|Mumbai|Delhi|Chennai|Osaka|Beijing|Shenzhen|Montreal|Boston|Seattle|Austin|Atlanta|Miami|Dallas|Portland|California|Texas|England|Scotland|Bavaria|Bayern|Europe|Asia|Africa|USA'.split(
    '|',
  );

/** What companies put behind their names. */
export const companyEnds =
  'GmbH|AG|SE|KG|UG|Inc|Ltd|LLC|LLP|PLC|Plc|Corp|Corporation|Company|Group|Holding|Holdings|Labs|Technologies|Systems|Solutions|Software|Bank|Partners|Ventures|Studios?|S\\.?A\\.?|S\\.?L\\.?|S\\.?r\\.?l\\.?|B\\.?V\\.?|N\\.?V\\.?|Oy|AB|ApS|SAS|SARL|Pty|Sp\\. z o\\.o\\.';
