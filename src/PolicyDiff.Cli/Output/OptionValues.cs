using System.CommandLine;
using System.Globalization;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Cli.Output;

/// <summary>Reads the values of options that several commands take.</summary>
internal static class OptionValues
{
    private const string ExampleYears = "2022, 2025";

    /// <summary>The year asked for; null for none.</summary>
    /// <exception cref="PolicyDiffException">It is no year.</exception>
    public static int? Year(CommandLine line) =>
        line.Text(CommonOptions.Year) is not { } typed ? null
        : TryYear(typed, out var year) ? year
        : throw Refuse(CommonOptions.Year, typed, ExampleYears);

    /// <summary>A whole number; null where the option is not given.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="option">The option.</param>
    /// <param name="least">The least number.</param>
    /// <param name="most">The largest number.</param>
    /// <exception cref="PolicyDiffException">It is no such number.</exception>
    public static int? Number(CommandLine line, Option<string[]> option, int least, int most) =>
        line.Text(option) is not { } typed ? null
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw Refuse(option, typed, $"{least}-{most}");

    private static PolicyDiffException Refuse(Option<string[]> option, string typed, string known) =>
        new(Diagnostic.Error(UsageDiagnostics.UnknownValue, null, option.Name, typed, known));

    /// <summary>Reads a year of four digits.</summary>
    public static bool TryYear(string word, out int year) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 9999;
}
