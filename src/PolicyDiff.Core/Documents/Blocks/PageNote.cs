using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Core.Documents.Blocks;

/// <summary>
/// What lies on a page without being part of its text: a remark, or what was filled in on a form. It is shown and found, but it is no
/// policy.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of the field; empty for a comment and where the file has none.</param>
/// <param name="Text">What it says; of a ticked box what the box stands for, which may be empty.</param>
/// <param name="Location">Where it lies.</param>
public sealed record PageNote(PageNoteKind Kind, string Name, string Text, SourceLocation Location) : Block(Location)
{
    /// <summary>Name and text in one: <c>name: text</c>, or whichever of the two there is.</summary>
    public string Words => Name.Length == 0 ? Text : Text.Length == 0 ? Name : $"{Name}: {Text}";
}
