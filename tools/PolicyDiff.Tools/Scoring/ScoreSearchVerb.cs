using System.CommandLine;
using PolicyDiff.Tools.Places;
using PolicyDiff.Tools.Running;

namespace PolicyDiff.Tools.Scoring;

/// <summary>Scores search on labelled queries and on real questions, in a few runs of <c>search --batch</c>.</summary>
internal static class ScoreSearchVerb
{
    /// <summary>The verb with its arguments.</summary>
    public static Command Create(Workplace workplace)
    {
        var documents = Index("documents", "An index of the real documents; made without one.");
        var policies = Index("policies", "An index of both policies that questions were asked about; made without one.");
        var verbose = new Option<bool>("-v") { Description = "Also how each query and question fared." };
        var verb = new Command("score-search", "Scores search on labelled queries and real questions.") { documents, policies, verbose };
        verb.SetAction(line => Score(workplace, line.GetValue(documents), line.GetValue(policies), line.GetValue(verbose)));
        return verb;
    }

    private static Argument<string?> Index(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static void Score(Workplace workplace, string? documents, string? policies, bool isVerbose)
    {
        using var work = WorkFolder.Make();
        var run = new ScoreRun(workplace, PolicyDiffProgram.Find(workplace), work);
        var data = run.Data("search");
        Console.Out.Write(LabelledQueries.Score(data, run.Program, documents ?? run.DocumentsIndex(), isVerbose));
        var figures = RealQuestions.Score(data, run.Program, policies ?? run.PoliciesIndex(), isVerbose ? Console.Out : TextWriter.Null);
        Console.Out.WriteLine($"{{{string.Join(", ", figures.Select(static kind => $"\"{kind.Kind}\": {kind.Figures}"))}}}");
    }
}
