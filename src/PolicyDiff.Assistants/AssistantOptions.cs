using System.Globalization;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Assistants;

/// <summary>What an assistant may ask, and how it is answered.</summary>
public sealed record AssistantOptions
{
    /// <summary>Answers the questions; the server does not end it.</summary>
    public required PolicyDiffWorkspace Workspace { get; init; }

    /// <summary>The language of descriptions, answers and errors.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The version of the program, such as <c>1.0.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The longest answer in bytes of UTF-8.</summary>
    public int LongestAnswer { get; init; } = 200_000;

    /// <summary>Keeps the stack of an internal error, and tells where; an answer shows no more than that.</summary>
    public required Func<Exception, string> KeepError { get; init; }
}
