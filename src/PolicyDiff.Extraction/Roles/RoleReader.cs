using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;
using PolicyDiff.Extraction.Actors;

namespace PolicyDiff.Extraction.Roles;

/// <summary>Judges what a unit does in its document.</summary>
/// <remarks>
/// The patterns of <c>role-patterns.txt</c> come first. A line that leads in a list or table is a guide unless it asks or sets something itself.
/// What then shows a modality, names a figure, has a care provider for its subject, or tells what the insurer offers, pays or checks is a norm; the rest explains.
/// </remarks>
internal sealed partial class RoleReader
{
    private static readonly IReadOnlyList<(RequirementRole Role, string Where, Regex Pattern)> Patterns =
        [.. WordList.Rows(typeof(RoleReader).Assembly, "role-patterns.txt").Select(row => (
            Enum.Parse<RequirementRole>(row[0]),
            row[1],
            new Regex(row[2], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))))];

    // Units of one section share their headings, which are judged once.
    private IReadOnlyList<string> _headings = [];
    private HashSet<Regex> _ofHeadings = [];

    /// <summary>The role of a unit.</summary>
    public RequirementRole Read(UnitReading reading)
    {
        var named = Patterns.Where(pattern => Matches(reading, pattern.Where, pattern.Pattern)).Select(pattern => (RequirementRole?)pattern.Role).FirstOrDefault();
        if (named is RequirementRole.Declaration or RequirementRole.Guide || (named is not null && !Binds(reading)))
        {
            return named.Value;
        }

        if (reading.Unit.Text.EndsWith(':') && !Binds(reading) && !reading.HasFigures && reading.Subject?.Group is not ActorGroup.Provider)
        {
            return RequirementRole.Guide;
        }

        return IsNorm(reading) ? RequirementRole.Norm : RequirementRole.Explanation;
    }

    private bool Matches(UnitReading reading, string where, Regex pattern) => where switch
    {
        "heading" => OfHeadings(reading.Headings).Contains(pattern),
        "lead" => reading.Unit.Lead is { } lead && pattern.IsMatch(lead),
        _ => pattern.IsMatch(reading.Unit.Text),
    };

    private HashSet<Regex> OfHeadings(IReadOnlyList<string> headings)
    {
        if (!ReferenceEquals(headings, _headings))
        {
            (_headings, _ofHeadings) = (headings, [.. Patterns.Where(pattern => pattern.Where is "heading" && headings.Any(pattern.Pattern.IsMatch)).Select(pattern => pattern.Pattern)]);
        }

        return _ofHeadings;
    }

    private static bool Binds(UnitReading reading) => reading.Shown is not (Modality.None or Modality.Possible);

    private static bool IsNorm(UnitReading reading) =>
        reading.Shown is not Modality.None
        || reading.HasFigures
        || reading.Unit.Form is RequirementForm.TableCell or RequirementForm.TableRow or RequirementForm.ListItem
        || reading.Subject?.Group is ActorGroup.Provider
        || InsurerActs().IsMatch(reading.Unit.Text);

    // What an insurer does that a contract rests on.
    [GeneratedRegex(@"\b(?:bied(?:t|en)|aangeboden|aanbieden|vergoed(?:t|en)?|betaalt|betalen|sluit(?:en)?|contracte(?:ert|ren)|koopt|kopen|hante(?:ert|ren)|control(?:eert|eren)|toetst|toetsen|beoorde(?:elt|len)|bepaalt|bepalen|verrekent|verrekend|vordert|vorderen|verla(?:agt|gen)|publiceert|publiceren|indexeren|geïndexeerd|bekostigd|gefinancierd|afslag|toeslag|vervalt|vervallen|prevaleert|voorrang|van toepassing|val(?:t|len) (?:(?:niet )?onder|buiten))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InsurerActs();
}
