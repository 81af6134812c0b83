using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Extraction.Actors;
using PolicyDiff.Extraction.Units;

namespace PolicyDiff.Extraction.Roles;

/// <summary>Judges how binding a unit is in its place.</summary>
/// <remarks>
/// Dutch policies lay duties down in a plain present tense: <i>De zorgaanbieder werkt volgens het Kwaliteitskader</i>. Such a statement
/// counts as obliged where it (a) is a cell of a table of requirements, or an item below a line that announces duties; (b) has a care
/// provider, or <i>u</i>, for its subject; or (c) sets a bound: <i>ten minste, maximaal, binnen, uiterlijk</i>. It must be a norm by
/// <see cref="RoleReader"/> and no row of a data table. An item that shows nothing itself takes
/// over what the line that leads it in shows, unless it is a sentence of its own.
/// </remarks>
internal static partial class DutyReader
{
    // Fewer words are a caption, not a sentence.
    private const int FewestWords = 4;

    /// <summary>The modality of the unit.</summary>
    /// <param name="reading">The unit.</param>
    /// <param name="role">Its role.</param>
    /// <param name="ofLead">The modality that its lead shows; none where there is no lead.</param>
    public static Modality Read(UnitReading reading, RequirementRole role, Modality ofLead)
    {
        var unit = reading.Unit;
        if (role is RequirementRole.Question)
        {
            return Modality.None;
        }

        if (role is RequirementRole.Guide)
        {
            return unit.Form is RequirementForm.ListItem ? ofLead : Modality.None;
        }

        if (reading.Shown is not Modality.None || role is not RequirementRole.Norm || unit.Form is RequirementForm.TableRow)
        {
            return reading.Shown;
        }

        if (unit.Form is RequirementForm.ListItem && ofLead is not Modality.None)
        {
            return ofLead is Modality.Possible or Modality.Allowed && char.IsUpper(unit.Text[0]) ? Modality.None : ofLead;
        }

        var laysDown = unit.Form is RequirementForm.TableCell || ActsItself(unit.Text, reading.Subject) || Bound().IsMatch(unit.Text);
        return laysDown && !IsPast(unit.Text) ? Modality.Obliged : Modality.None;
    }

    /// <summary>What the line that leads a list in lays upon its items.</summary>
    /// <param name="lead">The line.</param>
    /// <param name="shown">The modality that its words show.</param>
    /// <param name="subject">Who acts in it; null where it does not say.</param>
    public static Modality OfLead(string lead, Modality shown, ActorMention? subject) =>
        shown is Modality.None && (Announces().IsMatch(lead) || ActsItself(lead, subject)) ? Modality.Obliged : shown;

    private static bool ActsItself(string text, ActorMention? subject) =>
        subject?.Group is ActorGroup.Provider && text.Count(c => c == ' ') + 1 >= FewestWords && !Tells().IsMatch(text);

    // What has happened is told, not asked: "heeft … geïnvesteerd", "zijn …
    // gemaakt". A perfect behind "in de afgelopen … jaar" is a requirement.
    private static bool IsPast(string text) => Past().IsMatch(text) && !Record().IsMatch(text);

    // A line before a list that announces duties without a verb of duty: "waarbij de volgende spelregels gelden:".
    [GeneratedRegex(
        @"\b(?:eisen|minimumeisen|kwaliteitseisen|voorwaarden|randvoorwaarden|vereisten|verplichtingen|criteria|spelregels|normen|taken|kerntaken|verantwoordelijkheden|plichten)\b[^.]*:$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announces();

    // Who gets, finds or knows something is not asked to; nor is who plays a part, or what gives a reason.
    [GeneratedRegex(
        @"\b(?:krijgt|krijgen|ontvangt|ontvangen|vindt|vinden|leest|kent|kennen|immers|namelijk|betrekking op|afgelopen jaren|(?:heeft|hebben|behoudt|behouden) (?:\w+ )?(?:mogelijkheid|gelegenheid|ruimte|keuze|recht|vrijheid)|(?:speelt|spelen|vervult|vervullen|heeft|hebben)\b.*\brol)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tells();

    [GeneratedRegex(
        @"\b(?:ten minste|tenminste|minimaal|minstens|ten hoogste|maximaal|hooguit|uiterlijk|binnen (?:\w+ )?(?:\w+ )?(?:uur|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|minuten)|vóór \d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\b(?:was|waren|had|hadden|werd|werden)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex(@"\bafgelopen\b|\bvoorgaande\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Record();
}
