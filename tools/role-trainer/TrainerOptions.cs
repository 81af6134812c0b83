using System.Globalization;

namespace PolicyDiff.RoleTrainer;

/// <summary>What was asked on the command line.</summary>
internal sealed record TrainerOptions
{
    /// <summary>Files of units that are learned from and tested on.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Files of units that are only learned from.</summary>
    public IReadOnlyList<string> TrainOnly { get; init; } = [];

    /// <summary>The file of expert weights.</summary>
    public string Prior { get; init; } = "tools/role-trainer/prior.txt";

    /// <summary>How strongly weights of evidence are pulled to the expert's.</summary>
    public double Pull { get; init; } = 2;

    /// <summary>How strongly weights of words are pulled to nothing; 0 leaves words out.</summary>
    public double WordPull { get; init; } = 6;

    /// <summary>How many units hold a word that is weighed, at least.</summary>
    public int FewestOfWord { get; init; } = 4;

    /// <summary>How much a unit counts that a careful reader could judge otherwise.</summary>
    public double DoubtImportance { get; init; } = 0.5;

    /// <summary>How much each of the two examples of a unit for training only counts; one for testing counts 0.5.</summary>
    public double OwnImportance { get; init; } = 0.5;

    /// <summary>The date written into the file of weights; a clock is not asked.</summary>
    public string Date { get; init; } = string.Empty;

    /// <summary>Where the weights go; null to write none.</summary>
    public string? Write { get; init; }

    /// <summary>Whether misses are listed.</summary>
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
            WordPull = Number("--word-pull", defaults.WordPull),
            FewestOfWord = (int)Number("--fewest", defaults.FewestOfWord),
            DoubtImportance = Number("--doubt", defaults.DoubtImportance),
            OwnImportance = Number("--own", defaults.OwnImportance),
            Date = Value("--date") ?? string.Empty,
            Write = Value("--write"),
            IsVerbose = arguments.Contains("-v"),
        };

        string? Value(string name) => named.TryGetValue(name, out var index) && index + 1 < arguments.Count ? arguments[index + 1] : null;
        double Number(string name, double otherwise) =>
            Value(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }

    private static IReadOnlyList<string> Files(IReadOnlyList<string> arguments, int first) =>
        [.. arguments.Skip(first).TakeWhile(argument => !argument.StartsWith('-'))];
}
