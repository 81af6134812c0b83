using System.CommandLine;
using PolicyDiff.Tools.Places;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Scores what the program makes of the real documents, and prints a table for each set.</summary>
internal static class ScoreVerb
{
    /// <summary>The variable that names a folder to keep indexes and outputs in.</summary>
    public const string WorkVariable = "SCORE_DIR";

    /// <summary>The verb with its arguments.</summary>
    public static Command Create(Workplace workplace)
    {
        var known = string.Join(", ", ScoreSets.All.Select(static set => set.Name));
        var names = new Argument<string[]>("sets")
        {
            Description = $"Of {known}; the first {ScoreSets.Usual.Count} without any.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var verb = new Command("score", "Scores what policydiff makes of the real documents.") { names };
        verb.SetAction(line => Score(workplace, ScoreSets.Named(line.GetValue(names)!)));
        return verb;
    }

    private static void Score(Workplace workplace, IReadOnlyList<IScoreSet> named)
    {
        using var work = WorkFolder.Make(WorkVariable);
        var run = new ScoreRun(workplace, PolicyDiffProgram.Find(workplace), work);
        foreach (var set in named.Count > 0 ? named : ScoreSets.Usual)
        {
            Console.Out.Write($"### {set.Name}\n\n");
            Console.Out.Write(set.Score(run).ToMarkdown());
        }
    }
}
