using System.CommandLine;
using System.Globalization;
using PolicyDiff.Tools.Places;
using PolicyDiff.Tools.Running;
using PolicyDiff.Tools.Scoring;

namespace PolicyDiff.Tools.Accuracy;

/// <summary>Scores every set that the accuracy page tells of, and writes the page.</summary>
internal static class AccuracyVerb
{
    private const string Page = "docs/accuracy.md";

    /// <summary>The verb with its arguments.</summary>
    public static Command Create(Workplace workplace, TimeProvider clock)
    {
        var names = new Argument<string[]>("sets")
        {
            Description = "Sets to score anew, all without any; other lines of the page stay. \"none\" only merges docs/figures.yaml.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var verb = new Command("accuracy", $"Scores the real documents and writes {Page}.") { names };
        var day = clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        verb.SetAction(line => Write(workplace, line.GetValue(names)!, day));
        return verb;
    }

    private static void Write(Workplace workplace, string[] names, string day)
    {
        var rows = FigureFile.Read(File.ReadAllText(workplace.PathOf("docs/figures.yaml")));
        var told = rows.Select(static row => row.Set).Where(static set => set.Length > 0).Distinct(StringComparer.Ordinal);
        var tables = names is ["none"] ? [] : Score(workplace, ScoreSets.Named(names.Length > 0 ? names : told));
        var page = workplace.PathOf(Page);
        File.WriteAllText(page, AccuracyPage.With(File.ReadAllText(page).ReplaceLineEndings("\n"), rows, tables, day));
        Console.WriteLine($"{Page} is written.");
    }

    private static Dictionary<string, ScoreTable> Score(Workplace workplace, IReadOnlyList<IScoreSet> sets)
    {
        using var work = WorkFolder.Make(ScoreVerb.WorkVariable);
        var run = new ScoreRun(workplace, PolicyDiffProgram.Find(workplace), work);
        Dictionary<string, ScoreTable> tables = new(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            tables[set.Name] = set.Score(run);
            Console.Out.Write($"### {set.Name}\n\n{tables[set.Name].ToMarkdown()}");
        }

        return tables;
    }
}
