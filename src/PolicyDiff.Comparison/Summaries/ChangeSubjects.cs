using System.Globalization;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Summaries;

/// <summary>Finds the subject a change is shown under: the column or organisation it binds, else its theme.</summary>
internal static class ChangeSubjects
{
    /// <summary>Parties that nearly every requirement speaks to or of, and those whom no agreement binds; they part nothing.</summary>
    private static readonly HashSet<string> Everyone = new(
        ["zorgaanbieder", "zorgverzekeraar", "verzekeraar", "u", "wij", "patiënt", "cliënt", "verzekerde", "inwoner", "groepslid"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The subject of a requirement; never empty.</summary>
    public static string Of(Requirement requirement, CultureInfo culture)
    {
        if (requirement.Kind == RequirementKind.Tariff && requirement.Values.Any(value => value.Kind == ValueKind.Money))
        {
            return Messages.Get(culture, "Subject.Tariff");
        }

        if (requirement.Actor is { Length: > 0 } actor && !Everyone.Contains(actor))
        {
            return actor;
        }

        return ThemeKey(requirement) is { } key ? Messages.Get(culture, key) : Section(requirement, culture);
    }

    private static string? ThemeKey(Requirement requirement) => requirement.Kind switch
    {
        RequirementKind.Tariff => "Subject.Tariff",
        RequirementKind.Deadline => "Subject.Deadline",
        RequirementKind.ProcedureStep => "Subject.ProcedureStep",
        RequirementKind.Exclusion => "Subject.Exclusion",
        _ => null,
    };

    private static string Section(Requirement requirement, CultureInfo culture)
    {
        var title = requirement.Citation.SectionTitle;
        return title.Length > 0 ? title : Messages.Get(culture, "Subject.Other");
    }
}
