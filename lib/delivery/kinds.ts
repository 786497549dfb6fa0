/** The kinds of destination, in the order they are offered. A kind is a folder of its name under destinations/, and its name here. */
export const kinds: readonly string[] = ['webhook', 'postgrest', 'folder', 'ashby', 'lever', 'workable', 'greenhouse', 'smartrecruiters', 'unified'];
