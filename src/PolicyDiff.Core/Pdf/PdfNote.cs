namespace PolicyDiff.Core.Pdf;

/// <summary>An annotation with text, or a field of a form that is filled in.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Box">Where it lies.</param>
/// <param name="Name">The name of the field; empty for a comment and where the file has none.</param>
/// <param name="Text">What it says; empty for a ticked box that says no more than that.</param>
public sealed record PdfNote(PageNoteKind Kind, PdfBox Box, string Name, string Text);
