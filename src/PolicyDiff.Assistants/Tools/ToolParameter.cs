namespace PolicyDiff.Assistants.Tools;

/// <summary>An argument that a tool takes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
internal sealed record ToolParameter(string Name, ParameterKind Kind = ParameterKind.Text)
{
    /// <summary>Whether the tool cannot do without.</summary>
    public bool Required { get; init; }

    /// <summary>The largest number.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The number where none is given; 0 for none.</summary>
    public int Usual { get; init; }

    /// <summary>The only values there are; empty for any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
