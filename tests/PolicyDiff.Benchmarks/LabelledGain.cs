using System.Text.Json;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// nDCG at 10 of an answer against labelled sections; a label counts once, a right number under another heading at most 1.
/// </summary>
internal static class LabelledGain
{
    /// <summary>The gain, in [0, 1].</summary>
    public static double Of(JsonElement labels, IReadOnlyList<SearchHit> hits)
    {
        List<JsonElement> left = [.. labels.EnumerateArray()];
        var grades = left.Select(label => label.GetProperty("grade").GetInt32()).OrderDescending().Take(10);
        var ideal = Sum(grades);
        var gains = new List<int>();
        foreach (var hit in hits)
        {
            var best = left.Select(label => (Grade: Grade(hit, label), label)).OrderByDescending(one => one.Grade).FirstOrDefault();
            gains.Add(best.Grade);
            if (best.Grade > 0)
            {
                left.Remove(best.label);
            }
        }

        return ideal == 0 ? 1 : Sum(gains) / ideal;
    }

    private static double Sum(IEnumerable<int> grades) =>
        grades.Select((grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();

    private static int Grade(SearchHit hit, JsonElement label)
    {
        string[] path = [.. hit.Place.SectionPath.Append(hit.Place.SectionTitle)
            .SelectMany(heading => new[] { Plain(heading), Plain(heading.TrimStart([.. "0123456789. "])) })];
        var section = Plain(label.GetProperty("section").GetString()!);
        var isThere = Path.GetFileName(hit.Place.Document.Source.Path)
            .StartsWith(label.GetProperty("doc").GetString()!, StringComparison.Ordinal)
            && (Plain(hit.Place.SectionNumber ?? string.Empty) == section
                || path.Any(heading => heading == section
                    || (!char.IsAsciiDigit(section[0]) && heading.StartsWith(section, StringComparison.Ordinal))));
        if (!isThere)
        {
            return 0;
        }

        var grade = label.GetProperty("grade").GetInt32();
        return !label.TryGetProperty("heading", out var heading) || path.Contains(Plain(heading.GetString()!.Split('>')[^1]))
            ? grade
            : Math.Min(1, grade);
    }

    private static string Plain(string text) =>
        string.Concat(PolicyDiff.Core.Text.ValidText.Normalize(text, System.Text.NormalizationForm.FormKC)
            .ToLowerInvariant()
            .Where(c => char.IsAsciiLetterOrDigit(c) || c is >= 'à' and <= 'ÿ'));
}
