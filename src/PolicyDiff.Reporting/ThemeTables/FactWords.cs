using PolicyDiff.Core.Themes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.ThemeTables;

/// <summary>Says facts in short words: label, value, and what it is of.</summary>
internal static class FactWords
{
    /// <summary>
    /// A fact: <c>Tarief: 100% (de vergoeding voor NHC/NIC)</c>. Value and base stand word for
    /// word in the source; of a value that an answer sets, so does what it replaces.
    /// </summary>
    public static string Of(ThemeFact fact, ReportWords words)
    {
        var of = string.Join("; ", new[] { fact.Base, fact.Head }.Where(part => part.Length > 0).Select(SafeText.OneLine));
        var value = fact.Replaces is { } before
            ? words.Format("Table.Fact.Corrected", SafeText.OneLine(fact.Text), SafeText.OneLine(before.Text))
            : SafeText.OneLine(fact.Text);
        var text = of.Length == 0 ? value : $"{value} ({of})";
        return fact.Label == FactLabel.None ? text : words.Format("Table.Fact", words[$"Table.Fact.{fact.Label}"], text);
    }

    /// <summary>The facts of a statement, the label, and in a row its name, of several once; empty for none.</summary>
    public static string Of(IReadOnlyList<ThemeFact> facts, ReportWords words)
    {
        var (label, of) = (FactLabel.None, string.Empty);
        List<string> parts = [];
        foreach (var fact in facts)
        {
            parts.Add(Of(
                fact with
                {
                    Label = fact.Label == label ? FactLabel.None : fact.Label,
                    Base = fact.Head.Length > 0 && string.Equals(fact.Base, of, StringComparison.Ordinal) ? string.Empty : fact.Base,
                },
                words));
            (label, of) = (fact.Label, fact.Base);
        }

        return string.Join(TableCell.Separator, parts.Distinct(StringComparer.Ordinal));
    }
}
