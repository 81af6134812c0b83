namespace PolicyDiff.Cli.Texts;

/// <summary>Codes of what can be wrong with a command line.</summary>
internal static class UsageDiagnostics
{
    /// <summary>There is no such command; {0} as typed, {1} those there are, the nearest first.</summary>
    public const string UnknownCommand = "PD9050";

    /// <summary>There is no such option; {0} as typed, {1} those there are, the nearest first.</summary>
    public const string UnknownOption = "PD9051";

    /// <summary>An option lacks its value; {0} the option.</summary>
    public const string MissingValue = "PD9052";

    /// <summary>An option has a value it does not know; {0} the option, {1} the value, {2} those it knows.</summary>
    public const string UnknownValue = "PD9053";

    /// <summary>A command lacks an argument; {0} the command, {1} how it is used.</summary>
    public const string MissingArgument = "PD9054";

    /// <summary>A command has an argument too many; {0} the argument, {1} how the command is used.</summary>
    public const string SurplusArgument = "PD9055";

    /// <summary>A format that is no text would go to a terminal; {0} the format.</summary>
    public const string BinaryToTerminal = "PD9056";

    /// <summary>A format cannot show this kind of report; {0} the format, {1} those that can.</summary>
    public const string FormatCannotShow = "PD9057";

    /// <summary>The user stopped the run.</summary>
    public const string Cancelled = "PD9058";

    /// <summary>The folder that the program was started in is gone.</summary>
    public const string NoWorkingFolder = "PD9066";

    /// <summary>Two options that exclude each other; {0} the one, {1} the other.</summary>
    public const string OptionsExclude = "PD9065";

    /// <summary>Deadlines without a fixed day, which a calendar file cannot hold; {0} how many, {1} when they are, as written.</summary>
    public const string WithoutDay = "PD9067";

    /// <summary>There is neither an index nor a corpus to make one of; {0} the index folder.</summary>
    public const string NothingYet = "PD9059";
}
