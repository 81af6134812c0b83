using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Calendar;
using PolicyDiff.Dutch.Numbers;

namespace PolicyDiff.Extraction.Values;

/// <summary>Reads all values of a text.</summary>
internal static class ValueReader
{
    // Neither a letter, a digit nor white space: no finder reads over it or joins what stands on both sides.
    private const char Blank = '\uFFFC';

    /// <summary>
    /// The values in order of appearance; spans do not overlap. What is most specific reads first and is hidden from the others:
    /// contacts, certificates, references, times of the day, dates, quantities.
    /// </summary>
    /// <param name="text">The text of one requirement.</param>
    /// <param name="policyYear">T of relative dates; null where the document has no year.</param>
    public static IReadOnlyList<PolicyValue> Read(string text, int? policyYear)
    {
        var values = new List<PolicyValue>();
        var rest = MisreadDigits.Mend(text);
        foreach (var find in (IEnumerable<Func<string, IReadOnlyList<PolicyValue>>>)
            [
                ContactFinder.Find, CertificateFinder.Find, ReferenceFinder.Find, AroundTheClockFinder.Find,
                ClockFinder.Find, left => DateFinder.Find(left, policyYear), QuantityFinder.Find,
            ])
        {
            var found = find(rest);
            values.AddRange(found.Select(value => value with { Text = value.Span.In(text), Bound = BoundReader.Read(text, value) }));
            rest = found.Count == 0 ? rest : Without(rest, found);
        }

        return [.. values.OrderBy(value => value.Span.Start)];
    }

    private static string Without(string text, IReadOnlyList<PolicyValue> found)
    {
        var rest = text.ToCharArray();
        foreach (var value in found)
        {
            Array.Fill(rest, Blank, value.Span.Start, value.Span.Length);
        }

        return new string(rest);
    }
}
