using System.Globalization;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Pipeline.Files;

namespace PolicyDiff.Cli.Parsing;

/// <summary>The options that every command takes, checked.</summary>
/// <param name="IndexFolder">The index folder as typed.</param>
/// <param name="Store">Address of the database that keeps the documents; null for the index folder.</param>
/// <param name="Culture">The language.</param>
/// <param name="Color">Whether results are coloured.</param>
/// <param name="Quiet">Whether only results and errors are shown.</param>
internal sealed record GlobalSettings(string IndexFolder, string? Store, CultureInfo Culture, bool Color, bool Quiet)
{
    /// <summary>Checks the options as typed. Colour by itself means: only on a terminal, and not where NO_COLOR asks for none.</summary>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">
    /// An option has a value it does not know, or the settings file cannot be used.
    /// </exception>
    public static GlobalSettings Resolve(CommandLine line, CliEnvironment environment)
    {
        _ = line.OneOf(CommonOptions.Language, CommandLine.Languages);
        var color = line.OneOf(CommonOptions.Color, CommonOptions.ColorModes) switch
        {
            "always" => true,
            "never" => false,
            _ => environment.OutputIsTerminal && !environment.NoColor,
        };
        var store = line.Text(CommonOptions.Store)
            ?? environment.Store
            ?? (environment.SettingsFile is { } file ? SettingsFile.StoreOf(file) : null);
        return new GlobalSettings(
            line.Text(CommonOptions.Index) ?? "index", store, line.CultureAsTyped, color, line.Flag(CommonOptions.Quiet));
    }
}
