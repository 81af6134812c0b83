using PolicyDiff.Core.Documents;

namespace PolicyDiff.Ingestion.Pdf.Diagnostics;

/// <summary>The codes the PDF reader reports by itself; those of the engine stand with the engine.</summary>
internal static class PdfDiagnostics
{
    /// <summary>Pages hold only pictures; argument 0 names them.</summary>
    public const string NoText = ReadingDiagnostics.PagesWithoutText;

    /// <summary>Recognised lines are unsure; argument 0 is their number, 1 names the pages.</summary>
    public const string UnsureLines = "PD1215";

    /// <summary>
    /// Pages were left out of the recognition, or it failed on them; argument 0 names them, 1 is the most pages of a file.
    /// </summary>
    public const string NotRecognized = ReadingDiagnostics.NotRecognized;

    /// <summary>The text that the file holds of pages makes no words; argument 0 names the pages.</summary>
    public const string BadTextLayer = ReadingDiagnostics.BadTextLayer;

    /// <summary>Text was recognised in pictures of pages; argument 0 names the pages.</summary>
    public const string Recognized = "PD1214";

    /// <summary>
    /// Pages are not a single picture, and the program that draws them is not installed; argument 0 names the pages, 1 the program.
    /// </summary>
    public const string NotDrawn = ReadingDiagnostics.NotDrawn;

    /// <summary>The file has tags, but hardly a heading among them.</summary>
    public const string TagsWithoutHeadings = "PD1220";

    /// <summary>The tags were not read, since there are more than are read.</summary>
    public const string TooManyTags = "PD1221";

    /// <summary>The tags were set aside, since they cover too little of the text; argument 0 is the share in per cent.</summary>
    public const string TagsCoverLittle = "PD1222";

    /// <summary>
    /// The tags were set aside, since their headings do not stand on the pages; argument 0 is their number, 1 how many were found.
    /// </summary>
    public const string TagsNotFound = "PD1223";

    /// <summary>
    /// The tags leave out headings; argument 0 is the number of lines that are evidently headings, 1 how many of them are not tagged.
    /// </summary>
    public const string TagsIncomplete = "PD1224";

    /// <summary>The tags could not be read, since the file is damaged.</summary>
    public const string TagsUnreadable = "PD1225";
}
