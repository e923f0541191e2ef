/// First names and surnames of adult customers, by country.
///
/// Each pool is a text with one entry a line, the most frequent first.
/// The order follows general knowledge of name frequencies, not a statistic.
enum NameData {}
