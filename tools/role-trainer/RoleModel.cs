using PolicyDiff.Extraction.Roles.Evidences;

namespace PolicyDiff.RoleTrainer;

/// <summary>Weights learned from some examples.</summary>
/// <param name="Names">The evidence that is weighed, in order.</param>
/// <param name="Weights">Its weights, the intercept last.</param>
internal sealed record RoleModel(IReadOnlyList<string> Names, double[] Weights)
{
    private readonly Dictionary<string, int> _indexes = Names.Index()
        .ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);

    /// <summary>Learns from examples.</summary>
    public static RoleModel Learn(IReadOnlyList<Example> examples, IReadOnlyDictionary<string, double> prior, TrainerOptions options)
    {
        string[] names =
        [
            .. examples.SelectMany(example => example.Evidence.Select(evidence => (evidence.Name, example.Unit))).Distinct()
                .GroupBy(entry => entry.Name, StringComparer.Ordinal)
                .Where(group => !IsWord(group.Key) || (group.Count() >= options.FewestOfWord && options.WordPull > 0))
                .Select(group => group.Key).Concat(prior.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        var model = new RoleModel(names, []);
        var weights = SparseFit.Fit(
            [.. examples.Select(model.Row)],
            [.. examples.Select(example => example.Unit.SubstantiveAlone)],
            [.. examples.Select(
                example => (example.Unit.Doubt ? options.DoubtImportance : 1) * (example.ForTestingToo ? 0.5 : options.OwnImportance))],
            [.. names.Select(name => prior.GetValueOrDefault(name))],
            [.. names.Select(name => IsWord(name) ? options.WordPull : options.Pull)]);
        return model with { Weights = weights };
    }

    /// <summary>The probability that the unit of an example is a norm.</summary>
    public double Probability(Example example) => SparseFit.Probability(Weights, Row(example));

    private (int Index, double Value)[] Row(Example example) =>
        [.. example.Evidence.Where(evidence => _indexes.ContainsKey(evidence.Name))
            .Select(evidence => (_indexes[evidence.Name], evidence.Strength))];

    private static bool IsWord(string name) =>
        name.StartsWith(WordEvidence.Prefix, StringComparison.Ordinal)
            || name.StartsWith(WordEvidence.LeadPrefix, StringComparison.Ordinal);
}
