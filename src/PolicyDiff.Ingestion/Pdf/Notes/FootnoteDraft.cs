using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Notes;

/// <summary>A footnote with its lines.</summary>
/// <param name="Mark">The mark as printed.</param>
/// <param name="Lines">Its lines; the first without the mark.</param>
internal sealed record FootnoteDraft(string Mark, List<TextLine> Lines);
