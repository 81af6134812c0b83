using System.CommandLine;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Cli.Parsing;

/// <summary>A command of the program. Its help stands in the messages under <c>Command.</c> and its name.</summary>
internal abstract class CliCommand : Command
{
    private readonly int _minimum;
    private readonly int _maximum;

    /// <summary>Describes a command.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="minimum">The least number of words behind it.</param>
    /// <param name="maximum">The largest number of words behind it.</param>
    /// <param name="options">Its own options, in the order of its help.</param>
    protected CliCommand(string name, int minimum, int maximum, IReadOnlyList<Option> options)
        : base(name)
    {
        (_minimum, _maximum) = (minimum, maximum);
        OwnOptions = options;
        TreatUnmatchedTokensAsErrors = false;
        Add(Words);
        foreach (var option in AllOptions)
        {
            Add(option);
        }
    }

    /// <summary>The words that belong to no option.</summary>
    public Argument<string[]> Words { get; } = new("words") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The options that are not global.</summary>
    public IReadOnlyList<Option> OwnOptions { get; }

    /// <summary>Its own options and those of every command.</summary>
    public IEnumerable<Option> AllOptions => OwnOptions.Concat(CommonOptions.Global);

    /// <summary>Key of its help in the messages.</summary>
    public string HelpKey => $"Command.{Name}";

    /// <summary>
    /// Tables of its help besides the options: keys of messages whose lines are parted
    /// by bars, each with what is typed, <c> = </c> and what that does.
    /// </summary>
    public virtual IReadOnlyList<string> HelpTables => [];

    /// <summary>The options that mean something else here than elsewhere: their help stands in the messages under the command.</summary>
    public virtual IReadOnlyList<Option> OptionsOfOtherMeaning => [];

    /// <summary>Does the work.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public abstract Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken);

    /// <summary>Whether a word that belongs to no option looks like one that was mistyped.</summary>
    public virtual bool IsOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]);

    /// <summary>Checks the number of words.</summary>
    /// <exception cref="PolicyDiffException">There are too few or too many.</exception>
    public virtual void CheckWords(IReadOnlyList<string> words, Messages messages)
    {
        var usage = messages[$"{HelpKey}.Usage"].Replace("|", ", ", StringComparison.Ordinal);
        if (words.Count < _minimum)
        {
            throw new PolicyDiffException(Diagnostic.Error(UsageDiagnostics.MissingArgument, null, Name, usage));
        }

        if (words.Count > _maximum)
        {
            throw new PolicyDiffException(Diagnostic.Error(UsageDiagnostics.SurplusArgument, null, words[_maximum], usage));
        }
    }
}
