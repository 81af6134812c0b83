using System.Globalization;

namespace PolicyDiff.JudgementTrainer;

/// <summary>What was asked on the command line.</summary>
internal sealed record TrainerOptions
{
    /// <summary>Files of pairs that are learned from and tested on.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Files of pairs that are only learned from.</summary>
    public IReadOnlyList<string> TrainOnly { get; init; } = [];

    /// <summary>The file of expert weights.</summary>
    public string Prior { get; init; } = "tools/judgement-trainer/prior.txt";

    /// <summary>How strongly weights are pulled to the expert's, in pairs of evidence; default 12.</summary>
    public double Pull { get; init; } = 12;

    /// <summary>How much a pair of a law counts beside a written one; default 0.5.</summary>
    public double LawImportance { get; init; } = 0.8;

    /// <summary>The date written into the file of weights; a clock is not asked.</summary>
    public string Date { get; init; } = string.Empty;

    /// <summary>Where the weights go; null to write none.</summary>
    public string? Write { get; init; }

    /// <summary>Whether the lexicon is left out.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether figures by the number of pairs are asked.</summary>
    public bool Sizes { get; init; }

    /// <summary>Whether evidence and pairs are listed.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>Reads the arguments.</summary>
    public static TrainerOptions Parse(IReadOnlyList<string> arguments)
    {
        var named = arguments.Index()
            .Where(entry => entry.Item.StartsWith("--", StringComparison.Ordinal))
            .ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var defaults = new TrainerOptions();
        return new TrainerOptions
        {
            Data = Files(arguments, 0),
            TrainOnly = named.TryGetValue("--train-only", out var at) ? Files(arguments, at + 1) : [],
            Prior = Value("--prior") ?? defaults.Prior,
            Pull = Number("--pull", defaults.Pull),
            LawImportance = Number("--laws", defaults.LawImportance),
            Date = Value("--date") ?? string.Empty,
            Write = Value("--write"),
            IsBare = named.ContainsKey("--bare"),
            Sizes = named.ContainsKey("--sizes"),
            IsVerbose = arguments.Contains("-v"),
        };

        string? Value(string name) => named.TryGetValue(name, out var index) && index + 1 < arguments.Count ? arguments[index + 1] : null;
        double Number(string name, double otherwise) =>
            Value(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }

    private static IReadOnlyList<string> Files(IReadOnlyList<string> arguments, int first) =>
        [.. arguments.Skip(first).TakeWhile(argument => !argument.StartsWith('-'))];
}
