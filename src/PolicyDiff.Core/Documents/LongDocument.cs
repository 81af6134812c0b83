namespace PolicyDiff.Core.Documents;

/// <summary>Gives memory back between the steps of a long document.</summary>
/// <remarks>
/// The collector looks for old garbage only after the heap has grown by about as much as was last found alive in it. What a step leaves behind of a
/// thousand pages would lie there through all later steps, though each needs little itself. Shorter documents leave too little to be worth a collection.
/// </remarks>
public static class LongDocument
{
    private const int FewestPages = 200;

    /// <summary>Collects what the step that is over has left behind, where the document is long: a few hundredths of a second for 100 MiB that stay alive.</summary>
    /// <param name="pageCount">The pages of the document; null where it has none.</param>
    public static void StepIsOver(int? pageCount)
    {
        if (pageCount >= FewestPages)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
