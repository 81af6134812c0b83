using System.Globalization;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.RoleTrainer;

/// <summary>What cross-validation says: figures by document and role, and the misses.</summary>
/// <param name="outcomes">One of each unit with its titles, one without.</param>
internal sealed class TrainingReport(IReadOnlyList<Outcome> outcomes)
{
    private readonly IReadOnlyList<Outcome> _titled = [.. outcomes.Where(outcome => !outcome.Example.IsBare)];
    private readonly IReadOnlyList<Outcome> _bare = [.. outcomes.Where(outcome => outcome.Example.IsBare)];

    /// <summary>From this probability on F1 of all units together is highest.</summary>
    public double Threshold => new Figures(outcomes).Best();

    /// <summary>Writes the figures.</summary>
    public void Write(TextWriter writer)
    {
        var threshold = Threshold;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"threshold {threshold:0.00}"));
        foreach (var group in _titled.GroupBy(outcome => outcome.Example.Unit.Document, StringComparer.Ordinal))
        {
            writer.WriteLine(new Figures([.. group]).Line(group.Key, threshold));
        }

        writer.WriteLine(new Figures(_titled).Line("all", threshold));
        var used = NormThresholds.Default.Norm;
        writer.WriteLine(new Figures(_titled)
            .Line(string.Create(CultureInfo.InvariantCulture, $"all, at the program's {used:0.00}"), used));
        writer.WriteLine(new Figures(_bare).Line("all, without titles", threshold));
        writer.WriteLine(new Figures([.. _titled.Where(outcome => !outcome.Example.Unit.Doubt)]).Line("all without doubt", threshold));
        foreach (var role in _titled.GroupBy(outcome => outcome.Example.Unit.Role, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var right = role.Count(outcome => outcome.Probability >= threshold == outcome.Example.Unit.SubstantiveAlone);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {role.Key,-20} {right,3} of {role.Count(),3} right, {role.Count(outcome => outcome.Example.Unit.SubstantiveAlone),3} of them norms"));
        }
    }

    /// <summary>Writes the units that are judged wrong, the surest first.</summary>
    public void WriteMisses(TextWriter writer)
    {
        var threshold = Threshold;
        foreach (var outcome in _titled.Where(o => o.Probability >= threshold != o.Example.Unit.SubstantiveAlone)
            .OrderByDescending(o => Math.Abs(o.Probability - threshold)))
        {
            var unit = outcome.Example.Unit;
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(unit.SubstantiveAlone ? "MISS " : "FALSE")} {outcome.Probability:0.00} {unit.Id} {unit.Role} | {unit.Lead} | {unit.Text}"));
        }
    }
}
