using System.Globalization;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Judgement.Weights;
using PolicyDiff.Dutch.Lexicon;
using PolicyDiff.JudgementTrainer;

// Usage: dotnet run --project tools/judgement-trainer -- PAIRS.jsonl… [--train-only PAIRS.jsonl…]
//          [--prior FILE] [--pull N] [--laws N] [--date DATE] [--write FILE] [--bare] [--sizes] [-v]
var options = TrainerOptions.Parse(args);
var judge = new PairJudge(WeightTable.Default, options.IsBare ? DutchLexicon.Bare : DutchLexicon.Default);
IReadOnlyList<Example> examples =
[
    .. options.Data.SelectMany(path => Example.Read(path, judge, forTestingToo: true)),
    .. options.TrainOnly.SelectMany(path => Example.Read(path, judge, forTestingToo: false)),
];
var priors = PriorTable.Read(options.Prior);
IReadOnlyList<string> names = [.. examples.SelectMany(example => example.Evidence)
    .Select(evidence => evidence.Name)
    .Concat(priors.Keys)
    .Distinct(StringComparer.Ordinal)
    .Order(StringComparer.Ordinal)];
double[] prior = [.. names.Select(name => priors.GetValueOrDefault(name))];
var validation = new CrossValidation(names, prior, options.Pull, options.LawImportance);
var outcomes = validation.Run(examples);
var report = new TrainingReport(outcomes);
report.Write(Console.Out);
report.WriteRisk(Console.Out);
if (options.IsVerbose)
{
    report.WriteEvidence(Console.Out);
    report.WriteRespects(Console.Out, judge);
    report.WritePairs(Console.Out);
}

if (options.Sizes)
{
    foreach (var most in (int[])[0, 40, 80, 160, 320, 640])
    {
        Console.WriteLine(new Figures([.. validation.Run(examples, most).Where(outcome => outcome.Example.Pair.Author is not null)])
            .Line($"learned from {most} pairs", report.Lower, report.Upper, report.Guess));
    }
}

if (options.Write is { } target)
{
    WeightFile.Write(target, names, validation.Fit(examples), report, options, examples.Count);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names.Count} weights written to {target}"));
}
