namespace PolicyDiff.Core.Reports.Writing;

/// <summary>A report that is being laid out part by part.</summary>
public interface IReportParts : IDisposable
{
    /// <summary>Lays out the next part.</summary>
    /// <param name="part">A report with one part; the parts come in the order of their headings.</param>
    void Add(ChangeReport part);

    /// <summary>
    /// Writes the whole: the bytes that the writer gives for one report with all the parts. Called once, after the last part.
    /// </summary>
    /// <param name="whole">The report of all, of which the parts are not looked at.</param>
    /// <param name="output">Where to; it stays open.</param>
    void Finish(ChangeReport whole, Stream output);
}
