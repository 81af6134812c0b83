using System.CommandLine;
using System.Globalization;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Cli.Parsing;

/// <summary>A command line taken apart, its values still as typed.</summary>
internal sealed class CommandLine
{
    /// <summary>The languages of everything a user reads; the first where nobody asks.</summary>
    public static readonly IReadOnlyList<string> Languages = ["nl", "en"];

    /// <summary>Ends the options: every word behind it is a name, whatever it begins with.</summary>
    private const string EndOfOptions = "--";

    private readonly ParseResult _parsed;
    private readonly int _names;

    private CommandLine(ParseResult parsed, int names) => (_parsed, _names) = (parsed, names);

    /// <summary>The command that is meant.</summary>
    public CliCommand Command => (CliCommand)_parsed.CommandResult.Command;

    /// <summary>Whether help is asked for.</summary>
    public bool AsksForHelp => Flag(CommonOptions.Help) || (!Command.Parents.Any() && _parsed.Tokens.Count == 0);

    /// <summary>Whether the version is asked for.</summary>
    public bool AsksForVersion => Flag(CommonOptions.Version);

    /// <summary>The language asked for; Dutch where none is, or one that is not known.</summary>
    public CultureInfo CultureAsTyped => CultureInfo.GetCultureInfo(
        string.Equals(Text(CommonOptions.Language), "en", StringComparison.OrdinalIgnoreCase) ? "en-GB" : "nl-NL");

    /// <summary>The words that belong to no option.</summary>
    public IReadOnlyList<string> Arguments => _parsed.GetValue(Command.Words) ?? [];

    /// <summary>Takes a command line apart; never fails.</summary>
    /// <param name="program">The program with its commands.</param>
    /// <param name="args">The words of the line.</param>
    public static CommandLine Parse(CliCommand program, IReadOnlyList<string> args) =>
        new(
            program.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }),
            args.SkipWhile(word => word != EndOfOptions).Skip(1).Count());

    /// <summary>The last value of an option; null where it is not given.</summary>
    public string? Text(Option<string[]> option) => Texts(option) is [.., var last] ? last : null;

    /// <summary>Every value of an option, also those joined by commas.</summary>
    public IReadOnlyList<string> List(Option<string[]> option) =>
        [.. Texts(option).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>Whether a switch is given.</summary>
    public bool Flag(Option<bool> option) => IsGiven(option);

    /// <summary>Whether an option is given, with or without value.</summary>
    public bool IsGiven(Option option) => _parsed.GetResult(option) is { Implicit: false };

    /// <summary>The value of an option that knows only a few; null where it is not given.</summary>
    /// <exception cref="PolicyDiffException">The value is none of them.</exception>
    public string? OneOf(Option<string[]> option, IReadOnlyList<string> known)
    {
        var typed = Text(option);
        return typed is null
            ? null
            : known.FirstOrDefault(value => string.Equals(value, typed, StringComparison.OrdinalIgnoreCase))
                ?? throw new PolicyDiffException(Diagnostic.Error(
                    UsageDiagnostics.UnknownValue, null, option.Name, typed, string.Join(", ", known)));
    }

    /// <summary>Checks that every word has a meaning.</summary>
    /// <exception cref="PolicyDiffException">An option is unknown or lacks its value, a word is missing or one too many.</exception>
    public void Check(Messages messages)
    {
        if (Arguments.SkipLast(_names).Concat(_parsed.UnmatchedTokens.SkipLast(_names)).FirstOrDefault(Command.IsOption) is { } unknown)
        {
            var known = Command.AllOptions.Select(option => option.Name);
            throw Refuse(UsageDiagnostics.UnknownOption, unknown.Split('=')[0], NearestNames.Line(unknown, known));
        }

        if (Command.AllOptions.OfType<Option<string[]>>().FirstOrDefault(LacksValue) is { } lacking)
        {
            throw Refuse(UsageDiagnostics.MissingValue, lacking.Name, $"{lacking.Name} {lacking.HelpName}");
        }

        Command.CheckWords(Arguments, messages);
    }

    private string[] Texts(Option<string[]> option) => _parsed.GetResult(option) is null ? [] : _parsed.GetValue(option) ?? [];

    private bool LacksValue(Option<string[]> option) =>
        _parsed.GetResult(option) is { Implicit: false } result && result.Tokens.Count < result.IdentifierTokenCount;

    private static PolicyDiffException Refuse(string code, params string[] arguments) => new(Diagnostic.Error(code, null, arguments));
}
