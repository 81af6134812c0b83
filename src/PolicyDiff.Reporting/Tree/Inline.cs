namespace PolicyDiff.Reporting.Tree;

/// <summary>A stretch of text.</summary>
/// <param name="Text">The text; every page makes it safe to show, and escapes it.</param>
/// <param name="Mark">What is special about it.</param>
/// <param name="Target">Where it leads: an address, or <c>#</c> and an anchor of the report; null for nowhere.</param>
internal readonly record struct Inline(string Text, Mark Mark = Mark.None, string? Target = null)
{
    /// <summary>Plain text.</summary>
    public static implicit operator Inline(string text) => new(text);

    /// <summary>A space between two stretches.</summary>
    public static Inline Space { get; } = new(" ");
}
