namespace PolicyDiff.Core.Documents;

/// <summary>The order of the papers of an insurer.</summary>
public static class DocumentKindOrder
{
    /// <summary>How general a paper is, from 0: the specific stands before the general.</summary>
    public static int Generality(this DocumentKind kind) => kind switch
    {
        DocumentKind.CareTypePolicy => 0,
        DocumentKind.Attachment => 1,
        DocumentKind.Other => 2,
        DocumentKind.GeneralPolicy => 3,
        _ => 4,
    };
}
