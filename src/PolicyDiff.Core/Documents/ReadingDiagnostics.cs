using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Core.Documents;

/// <summary>The codes that say that text of a document was not read, whichever reader reports them.</summary>
public static class ReadingDiagnostics
{
    /// <summary>
    /// Fewer words were kept than the document shows; argument 0 is the share kept in per cent, 1 the words lost, 2 the words shown.
    /// </summary>
    public const string WordsLost = "PD1009";

    /// <summary>Files of a folder could not be read; argument 0 is their names.</summary>
    public const string UnreadFiles = "PD1011";

    /// <summary>Parts of a Word document could not be read; argument 0 names them.</summary>
    public const string UnreadParts = "PD1504";

    /// <summary>Pages hold only pictures; argument 0 is their numbers.</summary>
    public const string PagesWithoutText = "PD1203";

    /// <summary>Pages were not recognised; argument 0 is their numbers.</summary>
    public const string NotRecognized = "PD1211";

    /// <summary>The text layer of pages makes no words; argument 0 is their numbers.</summary>
    public const string BadTextLayer = "PD1212";

    /// <summary>Pages could not be drawn for recognition; argument 0 is their numbers.</summary>
    public const string NotDrawn = "PD1217";

    /// <summary>Whether argument 0 of a code names pages, or files, of which nothing was read.</summary>
    public static bool NamesUnread(string code) =>
        code is PdfEngineDiagnostics.UnreadPages or PagesWithoutText or NotRecognized or BadTextLayer or NotDrawn or UnreadFiles
            or UnreadParts;

    /// <summary>Whether argument 0 of a code names pages of which only a part was read.</summary>
    public static bool NamesPartlyRead(string code) => code is PdfEngineDiagnostics.PartlyReadPages;
}
