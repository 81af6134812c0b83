namespace PolicyDiff.Assistants.Texts;

/// <summary>Codes of what can be wrong with a call of an assistant.</summary>
public static class AssistantDiagnostics
{
    /// <summary>There is no such tool; {0} as asked, {1} those there are, the nearest first.</summary>
    public const string UnknownTool = "PD8101";

    /// <summary>A tool has no such argument; {0} as given, {1} those it has, the nearest first.</summary>
    public const string UnknownArgument = "PD8102";

    /// <summary>A tool lacks an argument; {0} the tool, {1} the argument.</summary>
    public const string MissingArgument = "PD8103";

    /// <summary>An argument has a value it does not take; {0} the argument, {1} the value, {2} what it takes.</summary>
    public const string WrongValue = "PD8104";

    /// <summary>Not even one item fits into an answer; {0} the length limit in kB.</summary>
    public const string AnswerTooLong = "PD8105";
}
