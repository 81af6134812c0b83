using System.CommandLine;
using PolicyDiff.Tools;
using PolicyDiff.Tools.Accuracy;
using PolicyDiff.Tools.Corpora;
using PolicyDiff.Tools.Places;
using PolicyDiff.Tools.Releases;
using PolicyDiff.Tools.Reports;
using PolicyDiff.Tools.Scoring;
using PolicyDiff.Tools.Words;

var workplace = Workplace.FromEnvironment();
var root = new RootCommand("Scores, measurements and releases of PolicyDiff.")
{
    AccuracyVerb.Create(workplace, TimeProvider.System),
    EveryReportVerb.Create(workplace),
    LargeCorpusVerb.Create(),
    ReleaseNotesVerb.Create(workplace),
    ScoreSearchVerb.Create(workplace),
    ScoreVerb.Create(workplace),
    WordShareVerb.Create(workplace),
};

try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (ToolException error)
{
    Console.Error.WriteLine($"{args.FirstOrDefault()}: {error.Message}");
    return 2;
}
