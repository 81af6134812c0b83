using PolicyDiff.Core.Reports;

namespace PolicyDiff.Cli.Output;

/// <summary>A report of many insurers that is laid out while it is made, so that one insurer at a time is in memory.</summary>
internal interface IPartwiseOutput : IDisposable
{
    /// <summary>Takes the report of the next insurer.</summary>
    void Add(ChangeReport part);

    /// <summary>Writes what is said of all, and so ends the report.</summary>
    /// <param name="whole">The report of all, without its parts.</param>
    void Finish(ChangeReport whole);
}
