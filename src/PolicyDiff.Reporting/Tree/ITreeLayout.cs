namespace PolicyDiff.Reporting.Tree;

/// <summary>Lays out the blocks of a tree one after the other, in a format that is text.</summary>
internal interface ITreeLayout
{
    /// <summary>Writes the title of the report.</summary>
    void Title(string title);

    /// <summary>Writes a block.</summary>
    void Write(ReportBlock block);

    /// <summary>What was written since this was asked last.</summary>
    string Take();
}
