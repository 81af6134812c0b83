using PolicyDiff.Dutch.Lexicon;
using PolicyDiff.Extraction.Units;

namespace PolicyDiff.Extraction.Roles.Evidences;

/// <summary>Reads from the place of a unit what it is likely to do: the line that leads it in, the column, the titles above it.</summary>
internal static class PlaceEvidence
{
    // Fewer are the words of a caption, not of a demand.
    private const int FewestSpaces = 4;

    /// <summary>All evidence of the place.</summary>
    public static IEnumerable<RoleEvidence> Of(UnitReading reading)
    {
        var unit = reading.Unit;
        yield return new($"form.{unit.Form}");
        if (unit.Column is { } column)
        {
            yield return new("place.column");
            foreach (var name in Classes(SignalWords.OfNorms, column))
            {
                yield return new($"column.{name}");
            }
        }

        if (unit.Lead is { } lead)
        {
            var classes = Classes(SignalWords.OfNorms, lead).ToHashSet(StringComparer.Ordinal);
            foreach (var name in classes)
            {
                yield return new($"lead.{name}");
            }

            yield return new($"lead.force-{Force(classes)}");

            var opens = lead.TrimEnd().EndsWith(':');
            yield return new(opens ? "lead.opens" : "lead.labels");
            if (opens && char.IsUpper(unit.Text[0]) && char.IsLetterOrDigit(unit.Text[^1]) && unit.Text.Count(c => c == ' ') < FewestSpaces)
            {
                yield return new("lead.caption-below");
            }

            if (opens && char.IsUpper(unit.Text[0]) && unit.Text.EndsWith('.'))
            {
                yield return new("lead.sentence-below");
            }
        }
    }

    /// <summary>What the titles say: of the nearest and of those above it.</summary>
    /// <param name="headings">All headings from the top, without numbers.</param>
    public static IReadOnlyList<RoleEvidence> OfHeadings(IReadOnlyList<string> headings)
    {
        if (headings.Count == 0)
        {
            return [];
        }

        var nearest = Classes(SignalWords.OfSections, headings[^1]).ToList();
        var above = headings.SkipLast(1).SelectMany(title => Classes(SignalWords.OfSections, title)).Distinct(StringComparer.Ordinal);
        return [.. nearest.Select(name => new RoleEvidence($"title.{name}")), .. above.Select(name => new RoleEvidence($"above.{name}"))];
    }

    /// <summary>What the line lays upon its items: the first of a ban, a demand, an act and a wish.</summary>
    private static string Force(HashSet<string> classes) =>
        classes.Contains("FORBID") ? "ban"
        : classes.Overlaps((string[])["DEMAND", "DUTY", "EXPECT"]) ? "demand"
        : classes.Overlaps((string[])["WANT", "FOSTER", "VISION", "ENDORSE"]) ? "wish"
        : classes.Overlaps((string[])["ANNOUNCE", "EXAMPLE", "MOTIVE"]) ? "talk"
        : classes.Overlaps(
            (string[])
            [
                "BUY", "PAY", "CHECK", "DECIDE", "CHANGE", "OFFER", "AGREE", "PROCEDURE", "DOCUMENT", "MEET", "SCOPE",
                "TARIFF",
            ]) ? "act"
        : "none";

    private static IEnumerable<string> Classes(SignalWords signals, string text) =>
        signals.Find(UnitWords.Of(text)).Select(signal => signal.Class).Distinct(StringComparer.Ordinal);
}
