using PolicyDiff.Core.Documents;

namespace PolicyDiff.Core.Sources;

/// <summary>One entry of a <c>sources.yaml</c>: an address on the web and what is published there.</summary>
public sealed record PolicySource
{
    /// <summary>The address: absolute, http or https, without user name, password and fragment.</summary>
    public required Uri Address { get; init; }

    /// <summary>The short name, which files are named after; unique among the sources of an insurer and its years.</summary>
    public required string Name { get; init; }

    /// <summary>The insurer.</summary>
    public required string Insurer { get; init; }

    /// <summary>The policy years.</summary>
    public required YearRange Years { get; init; }

    /// <summary>The care types in lower case; empty for a general policy.</summary>
    public IReadOnlyList<string> CareTypes { get; init; } = [];

    /// <summary>The kind of paper; null where the source does not say.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>Whether the address is the first of a set of web pages below it, which are one document.</summary>
    public bool IsPageSet { get; init; }

    /// <summary>The line of the entry in its file, from 1.</summary>
    public int Line { get; init; }
}
