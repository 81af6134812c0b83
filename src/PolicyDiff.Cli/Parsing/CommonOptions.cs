using System.CommandLine;

namespace PolicyDiff.Cli.Parsing;

/// <summary>The options that more than one command takes. Their help stands in the messages under <c>Option.</c> and their name.</summary>
/// <remarks>Every value is read as text and checked later, so that each mistake is answered in the user's language.</remarks>
internal static class CommonOptions
{
    public static readonly IReadOnlyList<string> ColorModes = ["auto", "always", "never"];

    public static readonly Option<string[]> Index = Value("--index", "DIR");
    public static readonly Option<string[]> Store = Value("--store", "ADDRESS");
    public static readonly Option<string[]> Language = Value("--lang", "nl|en");
    public static readonly Option<string[]> Color = Value("--color", "auto|always|never");
    public static readonly Option<bool> Quiet = Switch("--quiet", "-q");
    public static readonly Option<bool> Help = Switch("--help", "-h", "-?");
    public static readonly Option<bool> Version = Switch("--version");

    public static readonly Option<string[]> Insurer = Value("--insurer", "NAME");
    public static readonly Option<string[]> CareType = Value("--care-type", "NAME");
    public static readonly Option<string[]> Year = Value("--year", "YEAR");
    public static readonly Option<string[]> Section = Value("--section", "SECTION");
    public static readonly Option<string[]> About = Value("--about", "WORDS");
    public static readonly Option<string[]> Kind = Value("--kind", "KIND");
    public static readonly Option<string[]> MinimumConfidence = Value("--min-confidence", "0-1");
    public static readonly Option<string[]> Format = Value("--format", "FORMAT");
    public static readonly Option<string[]> OutputFile = Value("--output", "FILE", "-o");
    public static readonly Option<string[]> KeepRemarks = Value("--keep-remarks", "FILE");
    public static readonly Option<string[]> Review = Value("--review", "FILE");
    public static readonly Option<string[]> Limit = Value("--limit", "N");
    public static readonly Option<string[]> Context = Value("--context", "N");
    public static readonly Option<string[]> Batch = Value("--batch", "FILE");
    public static readonly Option<string[]> Chain = Value("--chain", "CHAIN");
    public static readonly Option<string[]> Explain = Value("--explain", "ID");
    public static readonly Option<bool> ShowAlignment = Switch("--show-alignment");
    public static readonly Option<string[]> Insurers = Value("--insurers", "NAMES", "--insurer");
    public static readonly Option<string[]> Themes = Value("--themes", "THEMES");
    public static readonly Option<string[]> Columns = Value("--columns", "insurer|office|region|document|year");
    public static readonly Option<bool> Transpose = Switch("--transpose");
    public static readonly Option<bool> SuggestThemes = Switch("--suggest-themes");
    public static readonly Option<bool> Coverage = Switch("--coverage");
    public static readonly Option<bool> All = Switch("--all");
    public static readonly Option<bool> Statistics = Switch("--stat");
    public static readonly Option<bool> Redline = Switch("--redline");
    public static readonly Option<bool> ExitCode = Switch("--exit-code");
    public static readonly Option<bool> Prune = Switch("--prune");
    public static readonly Option<string[]> Source = Value("--source", "NAME");
    public static readonly Option<bool> Replace = Switch("--replace");
    public static readonly Option<bool> DryRun = Switch("--dry-run");
    public static readonly Option<bool> Ingest = Switch("--ingest");
    public static readonly Option<bool> Why = Switch("--why");

    public static readonly Option<string[]> Port = Value("--port", "N");
    public static readonly Option<string[]> Listen = Value("--listen", "ADDRESS", "--address");
    public static readonly Option<string[]> Readers = Value("--readers", "FILE");
    public static readonly Option<string[]> Certificate = Value("--certificate", "FILE");
    public static readonly Option<string[]> BehindProxy = Value("--behind-proxy", "ADDRESS");
    public static readonly Option<string[]> Telemetry = Value("--telemetry", "ADDRESS");

    /// <summary>The options of every command.</summary>
    public static IReadOnlyList<Option> Global => [Index, Store, Language, Color, Quiet, Help, Version];

    /// <summary>The options of every command that compares.</summary>
    public static IReadOnlyList<Option> Comparing =>
        [
            CareType, About, Kind, Section, MinimumConfidence, Format, OutputFile, KeepRemarks, Review, All, Statistics,
            Redline, ShowAlignment, Explain, ExitCode,
        ];

    /// <summary>What a redline of whole documents leaves no room for.</summary>
    public static IReadOnlyList<Option> NotWithRedline =>
        [About, Kind, Section, MinimumConfidence, KeepRemarks, Review, All, Statistics, ShowAlignment, Explain];

    private static Option<string[]> Value(string name, string valueName, params string[] aliases) =>
        new(name, aliases) { HelpName = valueName, Arity = ArgumentArity.ZeroOrMore };

    private static Option<bool> Switch(string name, params string[] aliases) => new(name, aliases) { Arity = ArgumentArity.Zero };
}
