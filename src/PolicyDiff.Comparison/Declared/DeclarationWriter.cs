using System.Globalization;
using PolicyDiff.Comparison.Quotes;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Puts the outcome of all claims of an announcement together.</summary>
/// <param name="texts">The texts of both editions.</param>
/// <param name="earlier">What to call the earlier edition.</param>
/// <param name="culture">The language of reasons.</param>
internal sealed class DeclarationWriter(EditionTexts texts, string earlier, CultureInfo culture)
{
    /// <summary>The checked announcement.</summary>
    /// <param name="announcement">The announcement.</param>
    /// <param name="outcomes">The outcome of each of its claims; never empty.</param>
    /// <param name="changes">The changes it speaks of.</param>
    public Declaration Write(Announcement announcement, IReadOnlyList<ClaimOutcome> outcomes, IReadOnlyList<Change> changes)
    {
        var status = StatusOf(outcomes);
        var telling = outcomes.FirstOrDefault(outcome => outcome.Status == status) ?? outcomes[0];
        var targets = outcomes.SelectMany(outcome => outcome.Targets).Distinct().ToList();
        var before = outcomes.Select(outcome => outcome.Before).OfType<Requirement>().ToList();
        return new Declaration
        {
            Text = announcement.Text,
            Unit = announcement.Unit,
            Status = status,
            Reason = Reason(announcement, outcomes, telling, status),
            PointsTo = [.. announcement.Pointers.Select(pointer => pointer.Written)],
            FoundIn = [.. outcomes.SelectMany(outcome => outcome.Places).Distinct()],
            Changes = changes,
            AlreadyBefore = before.Count > 0 && before.Count == outcomes.Count,
            Before = before.Count > 0
                ? before
                : [.. targets.Where(target => target.IsChange)
                    .SelectMany(target => target.Left)
                    .Select(index => texts.Units[index]).Distinct()],
        };
    }

    // One claim that does not hold makes the announcement wrong where the text says
    // otherwise; where it is only not found, the reader must look.
    private static DeclarationStatus StatusOf(IReadOnlyList<ClaimOutcome> outcomes)
    {
        var statuses = outcomes.Select(outcome => outcome.Status).Distinct().ToList();
        return statuses is [var only] ? only
            : outcomes.Any(outcome => outcome is { Status: DeclarationStatus.NotFound, Reason: not "Nothing" }) ? DeclarationStatus.NotFound
            : statuses.Contains(DeclarationStatus.NotFound) || statuses.Contains(DeclarationStatus.Uncertain) ? DeclarationStatus.Uncertain
            : DeclarationStatus.Elsewhere;
    }

    private string Reason(Announcement announcement, IReadOnlyList<ClaimOutcome> outcomes, ClaimOutcome telling, DeclarationStatus status)
    {
        if (status == DeclarationStatus.Uncertain && telling.Status != status)
        {
            telling = outcomes.First(outcome => outcome.Status == DeclarationStatus.NotFound);
        }

        var places = telling.Places.Select(PlaceOf).Distinct(StringComparer.Ordinal).ToList();
        var key = places.Count == 0
            && telling.Status is DeclarationStatus.Confirmed or DeclarationStatus.Elsewhere
            && telling.Targets.Count > 0 ? "Dropped" : telling.Reason;
        var reason = Messages.Format(
            culture,
            $"Declared.{key}",
            string.Join(", ", places),
            telling.Said,
            string.Join(", ", announcement.Pointers.Select(pointer => pointer.Written)),
            earlier);
        var claim = outcomes.Count > 1 && outcomes.Any(outcome => outcome.Status != status)
            ? announcement.Claims[outcomes.ToList().IndexOf(telling)].Text
            : null;
        return claim is null ? reason : Messages.Format(culture, "Declared.Part", claim.TrimEnd('.'), reason);
    }

    private static string PlaceOf(Requirement unit) =>
        unit.Citation.SectionNumber is null
            && unit.Citation.SectionPath.FirstOrDefault(
                heading => heading.StartsWith("Bijlage", StringComparison.OrdinalIgnoreCase)) is { } attachment
            ? string.Join(' ', attachment.Split(' ').Take(2)).ToLower(CultureInfo.InvariantCulture).TrimEnd(':', '.')
            : ShortQuote.PlaceOf(unit);
}
