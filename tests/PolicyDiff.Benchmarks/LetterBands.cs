using System.Globalization;
using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Counts in how many sentences of some texts each sequence of letters occurs, and writes <c>letter-bands.txt</c> of Comparison.
/// </summary>
/// <param name="files">Texts in Dutch that are none of those that figures are measured on.</param>
internal sealed class LetterBands(IReadOnlyList<string> files)
{
    private const int Length = 4;
    private const int LeastBand = 2;
    private const int ShortestLine = 30;

    /// <summary>
    /// Writes the number of sentences, then a line for every band: the power of two, and the sequences that as many sentences hold.
    /// </summary>
    public void Write(TextWriter output)
    {
        var sentences = files.SelectMany(File.ReadLines)
            .Where(line => line.Length > ShortestLine)
            .SelectMany(line => line.Split(". "))
            .Where(line => line.Length > ShortestLine).ToList();
        var bands = sentences
            .SelectMany(sentence => DutchAnalyzers.Comparison.Analyze(sentence)
                .SelectMany(token => Sequences(token.Term))
                .Distinct(StringComparer.Ordinal))
            .CountBy(sequence => sequence, StringComparer.Ordinal)
            .GroupBy(pair => (int)Math.Log2(pair.Value), pair => pair.Key)
            .Where(band => band.Key >= LeastBand)
            .OrderByDescending(band => band.Key);
        output.WriteLine(
            "# How many sentences of Dutch regulations on care hold a sequence of four letters; made by tests/PolicyDiff.Benchmarks -- letters FILE...");
        output.WriteLine(
            "# First the number of sentences; then, for each power of two that is reached, the sequences; _ is the edge of a word.");
        output.WriteLine(sentences.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var band in bands)
        {
            output.WriteLine($"{band.Key.ToString(CultureInfo.InvariantCulture)} {string.Join(' ', band.Order(StringComparer.Ordinal))}");
        }
    }

    private static IEnumerable<string> Sequences(string word)
    {
        var marked = $"_{word}_";
        return marked.Length <= Length
            ? [marked]
            : Enumerable.Range(0, marked.Length - Length + 1).Select(start => marked.Substring(start, Length));
    }
}
