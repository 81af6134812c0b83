using PolicyDiff.Dutch.Analysis.Compounds;
using PolicyDiff.Dutch.Analysis.Filters;
using PolicyDiff.Dutch.Analysis.Normalization;
using PolicyDiff.Dutch.Analysis.Readings;
using PolicyDiff.Dutch.Analysis.Segmentation;
using PolicyDiff.Dutch.Analysis.Stemming;

namespace PolicyDiff.Dutch.Analysis.Chains;

/// <summary>The chains that are used.</summary>
public static class DutchAnalyzers
{
    /// <summary>The stage that knows what the stemmer does not.</summary>
    internal static TokenFilter Overrides { get; } = new SuffixOverrideFilter(StemRows("stem-overrides.txt"));

    /// <summary>
    /// What texts are compared on: words, lower case, no apostrophe endings, stems as the
    /// singular has them; no word is dropped, since every one may make a difference.
    /// </summary>
    public static Analyzer Comparison { get; } =
        new(
            "comparison",
            new WordTokenizer(),
            new LowerCaseFilter(),
            new ApostropheFilter(),
            Overrides,
            new StemFilter(),
            new StemTidyFilter());

    /// <summary>
    /// The chain of Lucene 8's DutchAnalyzer to the letter: the yardstick beside <see cref="Comparison"/> and what is indexed.
    /// </summary>
    public static Analyzer Lucene { get; } = new(
        "lucene",
        new UnicodeTokenizer(),
        new SimpleLowerCaseFilter(),
        new StopWordFilter(StopWords.Snowball),
        new StemOverrideFilter(StemRows("stem-overrides-lucene.txt")),
        StemFilter.Porter);

    /// <summary>
    /// What topics are compared on: normal form, no apostrophe endings and stop words, compounds with their parts, stems.
    /// </summary>
    public static Analyzer Stems { get; } = new(
        "stems",
        new NormalizingTokenizer(new UnicodeTokenizer()),
        new SimpleLowerCaseFilter(),
        new ApostropheFilter(),
        new StopWordFilter(StopWords.Dutch),
        new CompoundFilter(new FrequencyCompoundSplitter(CompoundLexicon.Dutch)),
        Overrides,
        StemFilter.Porter,
        new StemTidyFilter());

    /// <summary>
    /// What is indexed and searched: as <see cref="Stems"/>, with the roots of verbs, words parted by a hyphen as one, and dates, amounts,
    /// separated verbs and what is denied, each as a term beside those of the words.
    /// </summary>
    public static Analyzer Default { get; } = new(
        "default",
        new HyphenTokenizer(new NormalizingTokenizer(new UnicodeTokenizer())),
        new SimpleLowerCaseFilter(),
        new AbbreviatedPersonFilter(),
        new ApostropheFilter(),
        new StopWordFilter(StopWords.Dutch),
        new CompoundFilter(new FrequencyCompoundSplitter(CompoundLexicon.Dutch), joins: true),
        new RootFilter(),
        Overrides,
        StemFilter.Porter,
        new StemTidyFilter())
    {
        Version = 2,
        Readings = [new DateReading(), new ValueReading(), new SeparatedVerbReading(), new DenialReading()],
    };

    /// <summary>Every word as written but for case and characters: for finding quotes word for word.</summary>
    public static Analyzer Exact { get; } = new("exact", new NormalizingTokenizer(new UnicodeTokenizer()), new SimpleLowerCaseFilter());

    /// <summary>The chains that users may name, the default one first.</summary>
    public static IReadOnlyList<Analyzer> Named { get; } = [Default, Lucene, Comparison];

    private static Dictionary<string, string> StemRows(string fileName) =>
        WordList.Rows(typeof(DutchAnalyzers).Assembly, fileName).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
