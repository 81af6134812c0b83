using System.Globalization;
using PolicyDiff.Extraction.Roles;
using PolicyDiff.RoleTrainer;

// Usage: dotnet run --project tools/role-trainer -- UNITS.jsonl… [--train-only UNITS.jsonl…]
//          [--prior FILE] [--pull N] [--word-pull N] [--fewest N] [--doubt N] [--own N] [--date DATE] [--write FILE] [-v]
var options = TrainerOptions.Parse(args);
var judge = new RoleJudge(RoleWeights.Default);
IReadOnlyList<Example> examples =
[
    .. options.Data.SelectMany(path => Example.Read(path, judge, forTestingToo: true)),
    .. options.TrainOnly.SelectMany(path => Example.Read(path, judge, forTestingToo: false)),
];
var prior = PriorTable.Read(options.Prior);
IReadOnlyList<Outcome> outcomes =
[
    .. examples.Where(example => example.ForTestingToo)
        .GroupBy(example => example.Unit.Document, StringComparer.Ordinal)
        .SelectMany(document =>
    {
        var model = RoleModel.Learn(
            [.. examples.Where(example => !string.Equals(example.Unit.Document, document.Key, StringComparison.Ordinal))], prior, options);
        return document.Select(example => new Outcome(example, model.Probability(example)));
    }),
];
var report = new TrainingReport(outcomes);
report.Write(Console.Out);
if (options.IsVerbose)
{
    report.WriteMisses(Console.Out);
}

if (options.Write is { } target)
{
    WeightFile.Write(target, RoleModel.Learn(examples, prior, options), report, options, examples.Count / 2);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"weights written to {target}"));
}
