namespace PolicyDiff.Core.Documents;

/// <summary>Gives memory back between the steps of a long document.</summary>
/// <remarks>
/// The collector looks for old garbage only after the heap has grown by about as much as was last found alive in it. What a step leaves
/// behind of a thousand pages would lie there through all later steps, though each needs
/// little itself. Shorter documents leave too little to be worth a collection.
/// </remarks>
public static class LongDocument
{
    private const int Pages = 200;

    /// <summary>
    /// Collects what the step that is over has left behind, where the document is
    /// long: a few hundredths of a second for 100 MiB that stay alive.
    /// </summary>
    /// <param name="pageCount">The pages of the document; null where it has none.</param>
    public static void StepIsOver(int? pageCount)
    {
        if (pageCount >= Pages)
        {
            Collect();
        }
    }

    /// <summary>Collects, after every two hundredth page, what was needed for pages only.</summary>
    /// <param name="count">The pages done so far.</param>
    public static void PageIsOver(int count)
    {
        if (count % Pages == 0)
        {
            Collect();
        }
    }

    private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
