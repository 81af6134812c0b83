namespace PolicyDiff.JudgementTrainer;

/// <summary>Judges every author and law by a model that never saw it.</summary>
/// <param name="names">The evidence that is weighed, in order.</param>
/// <param name="prior">Expert weights, in the same order.</param>
/// <param name="pull">How strongly weights are pulled to the prior.</param>
/// <param name="lawImportance">How much a pair of a law counts beside a written one.</param>
internal sealed class CrossValidation(IReadOnlyList<string> names, double[] prior, double pull, double lawImportance)
{
    /// <summary>The outcomes of all pairs that may be tested on, in order.</summary>
    /// <param name="examples">All pairs.</param>
    /// <param name="most">How many pairs a model may learn from; the first of each group in turn.</param>
    public IReadOnlyList<Outcome> Run(IReadOnlyList<Example> examples, int most = int.MaxValue) =>
    [
        .. examples.Where(example => example.ForTestingToo)
            .GroupBy(example => example.Pair.Group, StringComparer.Ordinal)
            .SelectMany(group =>
        {
            var weights = Fit(
                [.. Spread(examples.Where(example => !string.Equals(example.Pair.Group, group.Key, StringComparison.Ordinal))).Take(most)]);
            return group.Select(example => new Outcome(example, LogisticFit.Probability(weights, example.Features(names))));
        }),
    ];

    /// <summary>The weights of all examples together, the intercept last.</summary>
    public double[] Fit(IReadOnlyList<Example> examples) => LogisticFit.Fit(
        [.. examples.Select(example => example.Features(names))],
        [.. examples.Select(example => example.Pair.IsModified)],
        prior,
        pull,
        [.. examples.Select(example => example.Pair.Author is null ? lawImportance : 1)]);

    /// <summary>The first of each group, then the second of each: a few pairs hold as many authors as many do.</summary>
    private static IEnumerable<Example> Spread(IEnumerable<Example> examples) => examples
        .GroupBy(example => example.Pair.Group, StringComparer.Ordinal)
        .SelectMany(group => group.Select((example, index) => (example, index)))
        .OrderBy(entry => entry.index)
        .Select(entry => entry.example);
}
