using System.Globalization;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Cli.Output;

/// <summary>Checks the options that narrow a comparison.</summary>
internal static class ComparisonSettingsReader
{
    private static readonly string[] KindNames = [.. Enum.GetNames<ChangeKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>The settings as asked for.</summary>
    /// <exception cref="PolicyDiffException">A kind or a number is not known.</exception>
    public static ComparisonSettings Read(CommandContext context) => new(context.Layout with { Review = Review(context) })
    {
        About = context.Line.Text(CommonOptions.About),
        Kinds = [.. context.Line.List(CommonOptions.Kind).Select(Kind)],
        Section = context.Line.Text(CommonOptions.Section) is { Length: > 0 } section ? section : null,
        Explain = context.Line.Text(CommonOptions.Explain) is { Length: > 0 } id ? id : null,
        MinimumConfidence = context.Line.Text(CommonOptions.MinimumConfidence) is { } typed ? Confidence(typed) : 0,
    };

    private static IReadOnlyDictionary<string, ReviewEntry> Review(CommandContext context) =>
        context.Line.Text(CommonOptions.Review) is { } path
            ? ReviewFiles.Read(Path.GetFullPath(path, context.Environment.WorkingFolder), path)
            : context.Layout.Review;

    private static ChangeKind Kind(string typed) => KindNames.Contains(typed, StringComparer.OrdinalIgnoreCase)
        ? Enum.Parse<ChangeKind>(typed, ignoreCase: true)
        : throw Refuse(CommonOptions.Kind.Name, typed, NearestNames.Line(typed, KindNames));

    /// <summary>With a point or, as Dutch is written, a comma.</summary>
    private static double Confidence(string typed) =>
        double.TryParse(typed.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value is >= 0 and <= 1
            ? value
            : throw Refuse(CommonOptions.MinimumConfidence.Name, typed, "0 – 1");

    private static PolicyDiffException Refuse(string option, string typed, string known) =>
        new(Diagnostic.Error(UsageDiagnostics.UnknownValue, null, option, typed, known));
}
